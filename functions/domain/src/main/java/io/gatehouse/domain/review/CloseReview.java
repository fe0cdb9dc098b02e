package io.gatehouse.domain.review;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.change.Decisions;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.IdGenerator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * What the job does when a review is due (R51): ends every entry that nobody decided about, each in
 * a transaction of its own, and closes the review. Stopped in between, the next run goes on where
 * this one was; done twice, it does nothing more.
 */
public final class CloseReview {
  private final Companies companies;
  private final Reviews reviews;
  private final Entries entries;
  private final DecideEntry decideEntry;
  private final Changes changes;
  private final IdGenerator ids;

  public CloseReview(
      Companies companies,
      Reviews reviews,
      Entries entries,
      DecideEntry decideEntry,
      Changes changes,
      IdGenerator ids) {
    this.companies = companies;
    this.reviews = reviews;
    this.entries = entries;
    this.decideEntry = decideEntry;
    this.changes = changes;
    this.ids = ids;
  }

  /** What was done. */
  public enum Done {
    REVIEW_NOT_DUE,
    /** There was no time for all of it. */
    REVIEW_BEGUN,
    REVIEW_CLOSED
  }

  /**
   * Works until it is closed.
   *
   * @param context of each transaction, at its own time
   */
  public Done close(Reviews.Named named, Supplier<Context> context, BooleanSupplier timeLeft) {
    while (true) {
      Review review = reviews.find(named).orElse(null);
      Company company = companies.find(named.company()).orElse(null);
      Context now = context.get();
      if (review == null || !review.isOpen() || review.dueAt().isAfter(now.now())) {
        return Done.REVIEW_NOT_DUE;
      }
      List<EntryId> open =
          company == null || company.status() == CompanyStatus.ERASED
              ? List.of()
              : entries.open(review, company, now.now());
      if (open.isEmpty()) {
        carryOut(named, now);
        return Done.REVIEW_CLOSED;
      }
      for (EntryId entry : open) {
        if (!timeLeft.getAsBoolean()) {
          return Done.REVIEW_BEGUN;
        }
        if (!end(named, entry, context.get())) {
          return Done.REVIEW_CLOSED;
        }
      }
    }
  }

  /** Whether the review goes on after it. */
  private boolean end(Reviews.Named named, EntryId entry, Context context) {
    return Decisions.carryOut(
            (DecideEntry.Input input, Context around) -> {
              Review review = reviews.get(input.review());
              return review.isOpen() ? decideEntry.decide(input, around) : Outcome.of(review);
            },
            new DecideEntry.Input(named, entry, Verdict.END),
            context,
            outcome -> changes.commit(outcome.change()))
        .isOpen();
  }

  private void carryOut(Reviews.Named named, Context context) {
    Decisions.carryOut(this::closed, named, context, outcome -> changes.commit(outcome.change()));
  }

  private Outcome<Review> closed(Reviews.Named named, Context context) {
    Review review = reviews.get(named);
    if (!review.isOpen()) {
      return Outcome.of(review);
    }
    Review closed = review.closed(context.now());
    return new Outcome<>(
        closed,
        Change.builder()
            .update(review, closed)
            .log(
                context.event(
                    ids.eventId(),
                    EventKind.REVIEW_CLOSED,
                    review.company(),
                    null,
                    review.facts(),
                    closed.facts()))
            .build());
  }
}
