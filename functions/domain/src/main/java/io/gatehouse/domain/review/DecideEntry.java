package io.gatehouse.domain.review;

import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.partneraccess.EndedGrants;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer keeps an entry or ends it, which takes effect at once; or nobody did until the due
 * date, and the job ends it. What is kept can still be ended while the review is open; what ended
 * is over. The last decision closes the review.
 */
public final class DecideEntry implements UseCase<DecideEntry.Input, Review> {
  private final Companies companies;
  private final Reviews reviews;
  private final Entries entries;
  private final EndEntry endEntry;
  private final IdGenerator ids;

  public DecideEntry(
      Companies companies,
      ReadAccessFacts readFacts,
      Reviews reviews,
      Entries entries,
      EndedGrants endedGrants,
      IdGenerator ids) {
    this.companies = companies;
    this.reviews = reviews;
    this.entries = entries;
    this.endEntry = new EndEntry(readFacts, endedGrants, ids);
    this.ids = ids;
  }

  /** What is decided. */
  public record Input(Reviews.Named review, EntryId entry, Verdict verdict) {}

  /**
   * @throws Refused with {@link Refusal.NotReviewer} or {@link Refusal.ReviewClosed}, and with
   *     {@link Refusal.NotFound} for what is no entry of it
   */
  @Override
  public Outcome<Review> decide(Input input, Context context) {
    Review review = reviews.get(input.review());
    @Nullable UserId by = reviewer(review, context);
    if (!review.isOpen()) {
      throw new Refused(new Refusal.ReviewClosed());
    }
    Company company = companies.get(review.company());
    ReviewEntry entry = entries.find(review, company, input.entry(), context.now());
    if (entry == null && by == null) {
      // It ended another way just before the job came to it.
      return Outcome.of(review);
    }
    if (entry == null) {
      throw new Refused(new Refusal.NotFound("entry"));
    }
    ReviewDecision before = entry.decision();
    if (before != null
        && (before.verdict() == input.verdict() || before.verdict() == Verdict.END || by == null)) {
      return Outcome.of(review);
    }
    Change.Builder change = Change.builder();
    EndEntry.Told told = new EndEntry.Told(Map.of(), Map.of());
    if (input.verdict() == Verdict.END) {
      told = endEntry.add(change, entry, company, context);
    }
    ReviewDecision decision =
        before == null
            ? new ReviewDecision(review.id(), input.entry(), input.verdict(), by, context.now(), 1)
            : before.changed(input.verdict(), by, context.now());
    Review after =
        review.decided(before == null ? null : before.verdict(), input.verdict(), context.now());
    change.put(before, decision).update(review, after);
    change.log(
        context.event(
            ids.eventId(),
            EventKind.REVIEW_DECIDED,
            company.id(),
            input.entry().user(),
            together(told.before(), review, before),
            together(told.after(), after, decision)));
    return new Outcome<>(after, change.build());
  }

  /** Null for the job, which decides for those who did not. */
  private static @Nullable UserId reviewer(Review review, Context context) {
    if (context.actor() instanceof Actor.Schedule) {
      return null;
    }
    if (context.actor() instanceof Actor.Person person
        && review.reviewers().contains(person.id())) {
      return person.id();
    }
    throw new Refused(new Refusal.NotReviewer());
  }

  /** With what says which review it is of, even where that is the same before and after. */
  private static Map<String, String> together(
      Map<String, String> facts, Review review, @Nullable ReviewDecision decision) {
    Map<String, String> all = new TreeMap<>(facts);
    all.put("review.decided", Integer.toString(review.kept() + review.ended()));
    all.put("review.state", review.isOpen() ? "OPEN" : "CLOSED");
    if (decision != null) {
      all.put("review.of", review.id().value() + " " + decision.version());
      all.putAll(decision.facts());
    }
    return all;
  }
}
