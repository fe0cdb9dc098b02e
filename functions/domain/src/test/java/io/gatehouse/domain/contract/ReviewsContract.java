package io.gatehouse.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gatehouse.domain.change.ConflictException;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.ReviewId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.review.EntryId;
import io.gatehouse.domain.review.Review;
import io.gatehouse.domain.review.ReviewDecision;
import io.gatehouse.domain.review.Reviews;
import io.gatehouse.domain.review.Verdict;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Reviews and what was decided in them. */
@DisplayName("R51: reviews, decisions, and what is due")
public abstract class ReviewsContract extends PortsContract {
  private final CompanyId company = ids.companyId();

  @Test
  void success_reviewAsItWasWritten() {
    Review review = review(FakeClock.START, null, 1);
    create(review);
    assertThat(reviews().find(named(review))).contains(review);
    assertThat(reviews().find(new Reviews.Named(ids.companyId(), review.id()))).isEmpty();
  }

  @Test
  void success_ofACompanyNewestFirst() {
    Review older = review(FakeClock.START, null, 1);
    Review newer = review(FakeClock.START.plusSeconds(1), FakeClock.START.plusSeconds(9), 1);
    create(older);
    create(newer);
    assertThat(everyPage("", 1, request -> reviews().list(company, request)))
        .containsExactly(newer, older);
    assertThat(reviews().list(ids.companyId(), new PageRequest("", 5, null)).items()).isEmpty();
  }

  @Test
  void success_R51_dueWhileOpen() {
    Instant start = ownPeriod();
    Review review = review(start, null, 1);
    create(review);
    assertThat(reviews().due(review.dueAt().minusMillis(1))).doesNotContain(named(review));
    assertThat(reviews().due(review.dueAt())).contains(named(review));
    Review closed =
        new Review(
            review.id(),
            company,
            review.startedBy(),
            review.startedAt(),
            review.dueAt(),
            review.reviewers(),
            3,
            4,
            1,
            2,
            review.dueAt(),
            2);
    update(review, closed);
    assertThat(reviews().due(review.dueAt())).doesNotContain(named(review));
  }

  @Test
  void success_decisionsByEntryAndUsersById() {
    ReviewId review = ids.reviewId();
    List<UserId> users = Stream.generate(ids::userId).limit(5).toList();
    List<ReviewDecision> decisions =
        users.stream().map(user -> decision(review, EntryId.of(user), Verdict.KEEP)).toList();
    decisions.reversed().forEach(this::create);
    ReviewDecision ofGrant =
        decision(review, EntryId.of(new RoleId("phone-manager"), 7), Verdict.END);
    create(ofGrant);
    create(decision(ids.reviewId(), EntryId.of(ids.userId()), Verdict.END));

    assertThat(
            reviews()
                .decisions(
                    review,
                    List.of(EntryId.of(users.get(1)), ofGrant.entry(), EntryId.of(ids.userId()))))
        .isEqualTo(Map.of(EntryId.of(users.get(1)), decisions.get(1), ofGrant.entry(), ofGrant));
    assertThat(reviews().decidedUsers(review, null, 9)).isEqualTo(users);
    assertThat(reviews().decidedUsers(review, users.get(1), 2)).isEqualTo(users.subList(2, 4));
    assertThat(reviews().decidedGrants(review)).containsExactly(ofGrant);
    assertThat(reviews().decidedGrants(ids.reviewId())).isEmpty();
  }

  @Test
  void failure_anEntryIsDecidedOnceAtATime() {
    ReviewDecision one = decision(ids.reviewId(), EntryId.of(ids.userId()), Verdict.KEEP);
    create(one);
    assertThatThrownBy(() -> create(one)).isInstanceOf(ConflictException.class);
  }

  private static ReviewDecision decision(ReviewId review, EntryId entry, Verdict verdict) {
    return new ReviewDecision(review, entry, verdict, new UserId("usr_anna"), FakeClock.START, 1);
  }

  private Review review(Instant startedAt, @Nullable Instant closedAt, long version) {
    return new Review(
        ids.reviewId(),
        company,
        ids.userId(),
        startedAt,
        startedAt.plus(Duration.ofDays(14)),
        List.of(ids.userId(), ids.userId()),
        3,
        4,
        1,
        2,
        closedAt,
        version);
  }

  private static Reviews.Named named(Review review) {
    return new Reviews.Named(review.company(), review.id());
  }

  private Reviews reviews() {
    return ports().reviews();
  }
}
