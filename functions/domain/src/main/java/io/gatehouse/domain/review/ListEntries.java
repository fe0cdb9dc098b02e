package io.gatehouse.domain.review;

import io.gatehouse.domain.access.Found;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PlaceTokens;
import io.gatehouse.domain.refusal.Validation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a review, a page at a time: grants with the first page, then people by id, with
 * what they have now and what was decided. A page may be short while more follow.
 */
public final class ListEntries implements UseCase<ListEntries.Input, Page<ReviewEntry>> {
  private static final String PURPOSE = "review-entries";

  private final Companies companies;
  private final Reviews reviews;
  private final Entries entries;
  private final PlaceTokens tokens;

  public ListEntries(Companies companies, Reviews reviews, Entries entries, PlaceTokens tokens) {
    this.companies = companies;
    this.reviews = reviews;
    this.entries = entries;
    this.tokens = tokens;
  }

  /**
   * Of which review.
   *
   * @param limit how many people at most, 1 to 100
   * @param pageToken null for the first page
   */
  public record Input(Reviews.Named review, int limit, @Nullable String pageToken) {}

  @Override
  public Outcome<Page<ReviewEntry>> decide(Input input, Context context) {
    Review review = reviews.get(input.review());
    Company company = companies.get(review.company());
    String binding = review.id().value();
    List<ReviewEntry> page = new ArrayList<>();
    UserId after = null;
    if (input.pageToken() == null) {
      page.addAll(entries.grants(review, company, context.now()));
    } else {
      after =
          tokens
              .open(PURPOSE, binding, input.pageToken())
              .map(UserId::new)
              .orElseThrow(() -> Validation.refuse("/pageToken", "is not a page of this list"));
    }
    Found<ReviewEntry, UserId> people = entries.people(review, after, input.limit(), context.now());
    page.addAll(people.results());
    UserId next = people.next();
    return Outcome.of(
        new Page<>(page, next == null ? null : tokens.seal(PURPOSE, binding, next.value())));
  }
}
