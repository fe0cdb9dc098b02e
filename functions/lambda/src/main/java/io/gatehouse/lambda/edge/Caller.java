package io.gatehouse.lambda.edge;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.Asker;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Actor;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Who has been let through.
 *
 * @param decidedOn what the decision was made on; null for public and direct-only operations, and
 *     for questions about access
 * @param signedInAt when the user signed in; null where no token is involved
 * @param session in which they say to manage a company (R35); it has been judged where something is
 *     done by it, and only there
 */
public record Caller(
    Actor actor,
    @Nullable AccessFacts decidedOn,
    @Nullable Instant signedInAt,
    @Nullable String session) {
  /** Who asks about access; judged with each question, because all is read together (R43). */
  public Asker asker() {
    return switch (actor) {
      case Actor.Person person -> new Asker.Person(person.id(), signedInAt, person.actingFor());
      case Actor.Workload ignored -> new Asker.Workload();
      case Actor.LinkHolder ignored -> throw new IllegalStateException("has one link to redeem");
      case Actor.Anonymous ignored -> throw new IllegalStateException("nobody asks");
      case Actor.Schedule ignored -> throw new IllegalStateException("jobs ask nothing");
    };
  }

  /** What the decision was made on, where one was made. */
  public AccessFacts facts() {
    return Objects.requireNonNull(decidedOn, "nobody in particular was let through");
  }

  /** The company that the operation is about, as it was read to let the caller through. */
  public Company company() {
    return Objects.requireNonNull(
        facts().company(), "nobody is let through to a company without it");
  }
}
