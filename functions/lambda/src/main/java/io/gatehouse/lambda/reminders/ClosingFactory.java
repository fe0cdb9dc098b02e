package io.gatehouse.lambda.reminders;

import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.partneraccess.EndedGrants;
import io.gatehouse.domain.partneraccess.PartnerAccesses;
import io.gatehouse.domain.review.CloseReview;
import io.gatehouse.domain.review.DecideEntry;
import io.gatehouse.domain.review.Entries;
import io.gatehouse.domain.review.Reviews;
import io.gatehouse.domain.user.Users;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Makes what closes reviews that are due. */
@Factory
final class ClosingFactory {
  @Singleton
  CloseReview closeReview(
      Companies companies,
      ReadAccessFacts readFacts,
      Reviews reviews,
      Entries entries,
      PartnerAccesses accesses,
      Users users,
      Changes changes,
      IdGenerator ids) {
    return new CloseReview(
        companies,
        reviews,
        entries,
        new DecideEntry(
            companies,
            readFacts,
            reviews,
            entries,
            new EndedGrants(companies, accesses, users, ids),
            ids),
        changes,
        ids);
  }
}
