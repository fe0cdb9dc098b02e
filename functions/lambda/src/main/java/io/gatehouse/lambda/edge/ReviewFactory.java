package io.gatehouse.lambda.edge;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.outside.LastUses;
import io.gatehouse.domain.outside.Ties;
import io.gatehouse.domain.review.Entries;
import io.gatehouse.domain.review.Reviews;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Makes what finds the entries of access reviews, for those who decide and for the job. */
@Factory
final class ReviewFactory {
  @Singleton
  Entries entries(
      Access access, ReadAccessFacts readFacts, Ties ties, LastUses lastUses, Reviews reviews) {
    return new Entries(access, readFacts, ties, lastUses, reviews);
  }
}
