package io.gatehouse.domain.testdata.world;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.change.Entity;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.user.Membership;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One question about access, with all that is known about it.
 *
 * @param resource null if none in particular is asked for
 */
public record Question(
    AccessFacts facts, PermissionId permission, @Nullable ResourceId resource, Instant now) {

  public Question about(AccessFacts other) {
    return new Question(other, permission, resource, now);
  }

  /**
   * The same question about somebody who was given one thing less, or about companies that were.
   */
  public Stream<Question> simpler() {
    return Simpler.than(facts).map(this::about);
  }

  /** The simplest one with the same trouble, found by leaving out whatever it does not take. */
  public Question simplest(Predicate<Question> trouble) {
    Question simplest = this;
    for (Optional<Question> next = Optional.of(this); next.isPresent(); ) {
      simplest = next.get();
      next = simplest.simpler().filter(trouble).findFirst();
    }
    return simplest;
  }

  /** Everything, line by line. */
  public String describe() {
    return """
    %s for %s%s at %s
      user      %s
      company   %s
      there     %s
      home      %s
      at home   %s"""
        .formatted(
            permission,
            facts.user(),
            resource == null ? "" : " and " + resource,
            now,
            facts.standing() == null ? "unknown" : facts.standing(),
            facts.company() == null
                ? "unknown"
                : facts.company().id() + " " + told(facts.company()),
            facts.membership() == null ? "none" : told(facts.membership()),
            facts.home() == null ? "unknown" : facts.home().id() + " " + told(facts.home()),
            facts.homeMembership() == null ? "none" : told(facts.homeMembership()));
  }

  private static String told(Entity entity) {
    String chosen =
        entity instanceof Membership membership && membership.chosen() != null
            ? " chosen in round " + membership.chosen()
            : "";
    return entity.facts() + chosen;
  }
}
