package io.gatehouse.domain.review;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts.About;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.refusal.Validation;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Starts a review of everything a company opened to others, and calls the reviewers to it: users of
 * the company itself who administer it or decide for it. With nothing to review it is over at once.
 */
public final class StartReview implements UseCase<StartReview.Input, Review> {
  private final Companies companies;
  private final Access access;
  private final ReadAccessFacts readFacts;
  private final Entries entries;
  private final IdGenerator ids;

  public StartReview(
      Companies companies,
      Access access,
      ReadAccessFacts readFacts,
      Entries entries,
      IdGenerator ids) {
    this.companies = companies;
    this.access = access;
    this.readFacts = readFacts;
    this.entries = entries;
    this.ids = ids;
  }

  /**
   * What is to be reviewed, until when and by whom.
   *
   * @param days 1 to {@link Review#MOST_DAYS}
   * @param reviewers each once, at most {@link Review#MOST_REVIEWERS}; none: whoever starts it
   */
  public record Input(CompanyId company, int days, List<UserId> reviewers) {
    public Input {
      reviewers = List.copyOf(reviewers);
    }
  }

  @Override
  public Outcome<Review> decide(Input input, Context context) {
    if (!(context.actor() instanceof Actor.Person person)) {
      throw new IllegalStateException("somebody starts a review");
    }
    Company company = companies.get(input.company());
    List<UserId> reviewers = input.reviewers().isEmpty() ? List.of(person.id()) : input.reviewers();
    requireReviewers(company.id(), reviewers, context.now());
    Review empty = review(input, company, person.id(), reviewers, 0, null, context.now());
    int count = entries.count(empty, company, context.now());
    Review review =
        review(
            input,
            company,
            person.id(),
            reviewers,
            count,
            count == 0 ? context.now() : null,
            context.now());
    Change.Builder change = Change.builder().create(review);
    if (review.isOpen()) {
      for (UserId reviewer : reviewers) {
        change.send(
            new OutgoingMessage(
                ids.messageId(),
                company.id(),
                new Delivery.ReviewStartedMail(reviewer, company.id(), person.id(), review.dueAt()),
                context.now()));
      }
    }
    change.log(
        context.event(
            ids.eventId(), EventKind.REVIEW_STARTED, company.id(), null, Map.of(), review.facts()));
    return new Outcome<>(review, change.build());
  }

  private Review review(
      Input input,
      Company company,
      UserId startedBy,
      List<UserId> reviewers,
      int count,
      @Nullable Instant closedAt,
      Instant now) {
    return new Review(
        ids.reviewId(),
        company.id(),
        startedBy,
        now,
        now.plus(Duration.ofDays(input.days())),
        reviewers,
        company.version(),
        count,
        0,
        0,
        closedAt,
        1);
  }

  private void requireReviewers(CompanyId company, List<UserId> reviewers, Instant now) {
    Map<About, AccessFacts> facts =
        readFacts.readAll(
            reviewers.stream()
                .map(reviewer -> new About(reviewer, company))
                .collect(Collectors.toSet()));
    Validation validation = new Validation();
    for (int index = 0; index < reviewers.size(); index++) {
      AccessFacts each = facts.get(new About(reviewers.get(index), company));
      if (each == null || !mayReview(each, now)) {
        validation.error(
            "/reviewers/" + index,
            "must be a user of the company who administers it or decides for it");
      }
    }
    validation.finish();
  }

  private boolean mayReview(AccessFacts facts, Instant now) {
    return facts.isHome()
        && (access.check(facts, PermissionId.COMPANY_ADMIN, now)
            || access.check(facts, PermissionId.DECISIONS_MAKE, now));
  }
}
