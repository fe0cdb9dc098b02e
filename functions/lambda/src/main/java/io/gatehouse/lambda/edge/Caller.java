package io.gatehouse.lambda.edge;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Actor;
import java.util.Objects;

/**
 * Who has been let through.
 *
 * @param facts what the decision was made on; without a user for public and direct-only operations
 */
public record Caller(Actor actor, AccessFacts facts) {
  /** The company that the operation is about, as it was read to let the caller through. */
  public Company company() {
    return Objects.requireNonNull(facts.company(), "nobody is let through to a company without it");
  }
}
