package io.gatehouse.lambda.accountaccess;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.delivery.Letter;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A customer reviews what it opened to others. */
class ReviewTest {
  @AutoClose private final TestPortal portal = new TestPortal();
  private final Member operator = portal.people.operator();
  private final Member partner =
      portal.people.company(operator, "Nordwind ApS", "adam@nordwind.example");
  private final Member customer =
      portal.people.customer(operator, partner, "Contoso", "carla@contoso.example");
  private final Member one = portal.people.colleague(partner, "ida@nordwind.example");
  private final Member other = portal.people.colleague(partner, "bo@nordwind.example");

  @BeforeEach
  void opened() {
    portal.people.contact(one, customer, "users.view");
    portal.people.contact(other, customer, "users.view");
  }

  @Test
  void success_startedReviewersToldAndEntriesListed() {
    Reply review = start(14);
    assertThat(review.at("/state")).isEqualTo("OPEN");
    assertThat(review.at("/entries")).isEqualTo("2");
    assertThat(review.at("/reviewers/0")).isEqualTo(customer.id());
    portal.deliverOutbox();
    assertThat(portal.people.lettersTo(customer).getLast())
        .isInstanceOf(Letter.ReviewStarted.class);
    Reply entries = entries(review);
    assertThat(entries.json().at("/items").findValuesAsText("userId"))
        .contains(one.id(), other.id());
    assertThat(entries.at("/items/0/holding/means/0/id")).isEqualTo("users.view");
    assertThat(portal.items.events("review.started")).hasSize(1);
    assertThat(
            portal
                .as(customer)
                .ask(Operation.REVIEW_LIST, customer.company())
                .expect(200)
                .at("/items/0/id"))
        .isEqualTo(review.at("/id"));
  }

  @Test
  void success_keptAndEndedAtOnceAndOverWithTheLast() {
    Reply review = start(14);
    assertThat(decide(review, one, "END").at("/ended")).isEqualTo("1");
    portal.as(one).ask(Operation.USER_LIST, customer.company()).refused(404, "not-found");
    portal.as(other).ask(Operation.USER_LIST, customer.company()).expect(200);
    Reply last =
        portal
            .direct(Operation.REVIEW_DECIDE)
            .actor("userId", customer.id())
            .input(
                Map.of(
                    "companyId",
                    customer.company(),
                    "reviewId",
                    review.at("/id"),
                    "entryId",
                    "USER#" + other.id(),
                    "verdict",
                    "KEEP"))
            .send()
            .expect(200);
    assertThat(last.at("/state")).isEqualTo("CLOSED");
    portal
        .as(customer)
        .post(
            Operation.REVIEW_DECIDE,
            Map.of("entryId", "USER#" + other.id(), "verdict", "END"),
            customer.company(),
            review.at("/id"))
        .refused(409, "review-closed");
    assertThat(portal.items.events("review.decided")).hasSize(2);
    assertThat(entries(review).json().at("/items").findValuesAsText("verdict"))
        .containsExactlyInAnyOrder("END", "KEEP");
  }

  /** Whether a reviewer ends it, or the job because nobody kept it. */
  @Test
  void success_R35_R42_delegatedAdministratorsAreToldThatTheyAreNoneAnyMore() {
    for (Member each : List.of(one, other)) {
      portal
          .as(customer)
          .post(
              Operation.DELEGATED_ADMINISTRATOR_NAME,
              Map.of("email", each.email()),
              customer.company())
          .expect(200);
    }
    decide(start(2), one, "END");
    portal.deliverOutbox();
    assertThat(withdrawn(one)).isEqualTo(1);
    assertThat(withdrawn(other)).isZero();
    portal.clock.advance(Duration.ofDays(2));
    portal.runSchedule();
    portal.deliverOutbox();
    assertThat(withdrawn(one)).isEqualTo(1);
    assertThat(withdrawn(other)).isEqualTo(1);
  }

  private long withdrawn(Member member) {
    return portal.people.lettersTo(member).stream()
        .filter(Letter.Delegation.class::isInstance)
        .map(Letter.Delegation.class::cast)
        .filter(letter -> letter.kind() == Delivery.DelegationMail.Kind.WITHDRAWN)
        .count();
  }

  @Test
  void success_R51_whatNobodyKeptEndsWhenItIsDue() {
    Reply review = start(2);
    decide(review, other, "KEEP");
    portal.clock.advance(Duration.ofDays(1));
    portal.runSchedule();
    portal.as(one).ask(Operation.USER_LIST, customer.company()).expect(200);
    portal.clock.advance(Duration.ofDays(1));
    portal.runSchedule();
    portal.as(one).ask(Operation.USER_LIST, customer.company()).refused(404, "not-found");
    portal.as(other).ask(Operation.USER_LIST, customer.company()).expect(200);
    Reply after =
        portal
            .as(customer)
            .ask(Operation.REVIEW_GET, customer.company(), review.at("/id"))
            .expect(200);
    assertThat(after.at("/state")).isEqualTo("CLOSED");
    assertThat(after.at("/kept") + after.at("/ended")).isEqualTo("11");
    portal.runSchedule();
    assertThat(portal.items.events("review.decided")).hasSize(2);
  }

  @Test
  void success_R30_aGrantIsAnEntryAndEndingItDisablesIt() {
    portal
        .as(customer)
        .to(Operation.PARTNER_ACCESS_SET, customer.company())
        .body(
            Map.of(
                "roles",
                List.of(Map.of("role", "phone-manager")),
                "notify",
                List.of("carla@contoso.example")))
        .send()
        .expect(200);
    Reply review = start(14);
    assertThat(review.at("/entries")).isEqualTo("3");
    Reply entries = entries(review);
    assertThat(entries.at("/items/0/role")).isEqualTo("phone-manager");
    portal
        .as(customer)
        .post(
            Operation.REVIEW_DECIDE,
            Map.of("entryId", entries.at("/items/0/id"), "verdict", "END"),
            customer.company(),
            review.at("/id"))
        .expect(200);
    assertThat(
            portal
                .as(customer)
                .ask(Operation.ACCOUNT_ACCESS_LIST, customer.company())
                .expect(200)
                .json()
                .at("/grants"))
        .isEmpty();
  }

  @Test
  void success_withNothingToReviewItIsOverAtOnce() {
    Reply review =
        portal
            .as(partner)
            .post(Operation.REVIEW_START, Map.of("days", 90), partner.company())
            .expect(201);
    assertThat(review.at("/state")).isEqualTo("CLOSED");
    assertThat(review.at("/entries")).isEqualTo("0");
  }

  @Test
  void failure_onlyReviewersDecideAndReviewersAreTheCustomersOwn() {
    Reply review = start(14);
    portal
        .as(operator)
        .post(
            Operation.REVIEW_DECIDE,
            Map.of("entryId", "USER#" + one.id(), "verdict", "END"),
            customer.company(),
            review.at("/id"))
        .refused(403, "not-reviewer");
    portal
        .as(operator)
        .post(Operation.REVIEW_START, Map.of("days", 3), customer.company())
        .invalid("/reviewers/0");
    portal
        .as(customer)
        .post(
            Operation.REVIEW_START,
            Map.of("days", 91, "reviewers", List.of("x")),
            customer.company())
        .invalid("/days");
    portal
        .as(customer)
        .post(
            Operation.REVIEW_DECIDE,
            Map.of("entryId", "USER#" + customer.id(), "verdict", "KEEP"),
            customer.company(),
            review.at("/id"))
        .refused(404, "not-found");
    portal
        .as(customer)
        .ask(Operation.REVIEW_GET, customer.company(), "rvw_none")
        .refused(404, "not-found");
  }

  private Reply start(int days) {
    return portal
        .as(customer)
        .post(Operation.REVIEW_START, Map.of("days", days), customer.company())
        .expect(201);
  }

  private Reply entries(Reply review) {
    return portal
        .as(customer)
        .ask(Operation.REVIEW_ENTRIES, customer.company(), review.at("/id"))
        .expect(200);
  }

  private Reply decide(Reply review, Member about, String verdict) {
    return portal
        .as(customer)
        .post(
            Operation.REVIEW_DECIDE,
            Map.of("entryId", "USER#" + about.id(), "verdict", verdict),
            customer.company(),
            review.at("/id"))
        .expect(200);
  }
}
