package io.gatehouse.domain.event;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who did it (R48, R50, R51, R52). */
public sealed interface Actor {
  /** How people read it: a person's name, or what the machine calls itself. */
  String name();

  /** The user who did it; empty if it was none. */
  default Optional<UserId> person() {
    return switch (this) {
      case Person person -> Optional.of(person.id());
      case LinkHolder holder -> Optional.of(holder.id());
      case Workload ignored -> Optional.empty();
      case Anonymous ignored -> Optional.empty();
      case Schedule ignored -> Optional.empty();
    };
  }

  /** The company for which it was done by its delegated administrator; null for all others. */
  default @Nullable CompanyId managed() {
    return this instanceof Person person ? person.actingFor() : null;
  }

  /** The same actor; a person is called what their id stands for. */
  default Actor withName(Function<UserId, String> name) {
    return switch (this) {
      case Person person ->
          new Person(person.id(), name.apply(person.id()), person.workload(), person.actingFor());
      case LinkHolder holder -> new LinkHolder(holder.id(), name.apply(holder.id()));
      case Workload workload -> workload;
      case Anonymous anonymous -> anonymous;
      case Schedule schedule -> schedule;
    };
  }

  /**
   * A signed-in user, or a workload that acts for one.
   *
   * @param workload what called on the user's behalf; null in the console
   * @param actingFor the company they manage as its delegated administrator (R35); null if they act
   *     in their own name
   */
  record Person(UserId id, String name, @Nullable String workload, @Nullable CompanyId actingFor)
      implements Actor {
    /** In their own name. */
    public Person(UserId id, String name, @Nullable String workload) {
      this(id, name, workload, null);
    }
  }

  /** The holder of a mailed link, who proved it with the code in the mail. */
  record LinkHolder(UserId id, String name) implements Actor {}

  /** A workload in its own name; it may do only what is reserved for direct invocation. */
  record Workload(String name) implements Actor {}

  /** Somebody on the internet who has proved nothing. */
  record Anonymous() implements Actor {
    @Override
    public String name() {
      return "anonymous";
    }
  }

  /** A scheduled job. */
  record Schedule() implements Actor {
    @Override
    public String name() {
      return "schedule";
    }
  }
}
