package io.gatehouse.lambda.accountaccess;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.page.PlaceTokens;
import io.gatehouse.domain.partneraccess.EndedGrants;
import io.gatehouse.domain.partneraccess.PartnerAccesses;
import io.gatehouse.domain.review.DecideEntry;
import io.gatehouse.domain.review.Entries;
import io.gatehouse.domain.review.ListEntries;
import io.gatehouse.domain.review.Review;
import io.gatehouse.domain.review.Reviews;
import io.gatehouse.domain.review.StartReview;
import io.gatehouse.domain.user.Users;
import io.gatehouse.lambda.api.Ids;
import io.gatehouse.lambda.api.PageJson;
import io.gatehouse.lambda.edge.Binding;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.edge.Operations;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** What can be asked about access reviews. */
@Singleton
final class ReviewOperations implements Operations {
  private final Companies companies;
  private final Access access;
  private final ReadAccessFacts readFacts;
  private final Reviews reviews;
  private final Entries entries;
  private final EndedGrants endedGrants;
  private final PlaceTokens tokens;
  private final IdGenerator ids;
  private final Views views;

  ReviewOperations(
      Companies companies,
      Access access,
      ReadAccessFacts readFacts,
      Reviews reviews,
      Entries entries,
      PartnerAccesses accesses,
      Users users,
      PlaceTokens tokens,
      IdGenerator ids,
      Clock clock) {
    this.companies = companies;
    this.access = access;
    this.readFacts = readFacts;
    this.reviews = reviews;
    this.entries = entries;
    this.endedGrants = new EndedGrants(companies, accesses, users, ids);
    this.tokens = tokens;
    this.ids = ids;
    this.views = new Views(access.catalogue(), clock);
  }

  /** Of one company. */
  private record Listing(CompanyId company, PageRequest page) {}

  @Override
  public List<Binding<?, ?, ?>> bindings() {
    UseCase<Listing, Page<Review>> list =
        (input, context) -> Outcome.of(reviews.list(input.company(), input.page()));
    UseCase<Reviews.Named, Review> get = (named, context) -> Outcome.of(reviews.get(named));
    return List.of(
        new Binding<>(
            Operation.REVIEW_START,
            StartReviewInput.class,
            (wire, caller) -> wire.read(),
            new StartReview(companies, access, readFacts, entries, ids),
            ReviewJson::of),
        new Binding<>(
            Operation.REVIEW_LIST,
            ReviewListInput.class,
            (wire, caller) -> new Listing(Ids.company(wire.companyId()), wire.read()),
            list,
            page -> PageJson.of(page.map(ReviewJson::of))),
        new Binding<>(
            Operation.REVIEW_GET,
            ReviewPathInput.class,
            (wire, caller) -> wire.read(),
            get,
            ReviewJson::of),
        new Binding<>(
            Operation.REVIEW_ENTRIES,
            EntryListInput.class,
            (wire, caller) -> wire.read(),
            new ListEntries(companies, reviews, entries, tokens),
            page -> PageJson.of(page.map(views::entry))),
        new Binding<>(
            Operation.REVIEW_DECIDE,
            DecideInput.class,
            (wire, caller) -> wire.read(),
            new DecideEntry(companies, readFacts, reviews, entries, endedGrants, ids),
            ReviewJson::of));
  }
}
