package io.gatehouse.lambda.edge;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.event.Actor;

/**
 * Who has been let through.
 *
 * @param facts what the decision was made on; without a user for public and direct-only operations
 */
public record Caller(Actor actor, AccessFacts facts) {}
