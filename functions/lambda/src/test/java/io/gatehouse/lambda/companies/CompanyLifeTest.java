package io.gatehouse.lambda.companies;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.People;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Companies as a whole, through the functions (R2, R6, R7, R17, R18, R34). */
@DisplayName("R6: companies are edited, suspended, resumed, deleted, restored and moved")
class CompanyLifeTest {
  @AutoClose private final TestPortal portal = new TestPortal();
  private final Member operator = portal.people.operator();
  private final Member partner =
      portal.people.company(operator, "Nordwind", "adam@nordwind.example");
  private final Member manager =
      portal.people.colleague(
          partner, "mia@nordwind.example", "customers.manage", "customers.admin");
  private final Member customer = customer("Kunde", "karl@kunde.example");

  @Test
  void success_R6_suspendedEverythingStopsAtOnceAndResumedItIsAsItWas() {
    assertThat(allowed(customer)).isTrue();
    assertThat(allowed(manager)).isTrue();
    String whatBefore = what(manager);

    ask(manager, Operation.COMPANY_SUSPEND).expect(200);

    portal.as(customer).ask(Operation.ME_GET).refused(401, "sign-in-required");
    portal
        .as(manager)
        .ask(Operation.USER_LIST, customer.company())
        .refused(409, "company-suspended");
    portal
        .as(operator)
        .ask(Operation.USER_LIST, customer.company())
        .refused(409, "company-suspended");
    assertThat(allowed(customer)).isFalse();
    assertThat(allowed(manager)).isFalse();
    assertThat(who()).doesNotContain(customer.id()).doesNotContain(manager.id());
    assertThat(what(manager)).doesNotContain(customer.company());
    assertThat(reasons(manager)).contains("COMPANY_SUSPENDED");
    assertThat(ask(manager, Operation.COMPANY_GET).expect(200).at("/status"))
        .isEqualTo("SUSPENDED");

    ask(manager, Operation.COMPANY_RESUME).expect(200);
    portal.as(customer).ask(Operation.ME_GET).expect(200);
    assertThat(what(manager)).isEqualTo(whatBefore);
    assertThat(portal.items.events("company.suspended")).hasSize(1);
    assertThat(portal.items.events("company.resumed")).hasSize(1);
  }

  @Test
  void success_R6_aSuspendedPartnersPeopleAreStoppedEverywhere() {
    portal.as(operator).ask(Operation.COMPANY_SUSPEND, partner.company()).expect(200);
    portal
        .as(manager)
        .ask(Operation.COMPANY_GET, customer.company())
        .refused(401, "sign-in-required");
    assertThat(allowed(manager)).isFalse();
    assertThat(reasons(manager)).contains("OWN_COMPANY_SUSPENDED");
    portal.as(customer).ask(Operation.ME_GET).expect(200);
  }

  @Test
  void success_R6_deletedRestoredAndErasedWithItsUsersAfterThirtyDays() {
    Reply deleted = ask(manager, Operation.COMPANY_DELETE).expect(200);
    assertThat(deleted.at("/status")).isEqualTo("DELETED");
    assertThat(deleted.at("/eraseAt"))
        .isEqualTo(portal.clock.instant().plus(Duration.ofDays(30)).toString());
    portal.as(customer).ask(Operation.ME_GET).refused(401, "sign-in-required");
    assertThat(reasons(manager)).contains("COMPANY_DELETED");
    assertThat(names(manager, null)).isEqualTo("");
    assertThat(names(manager, "DELETED")).isEqualTo("Kunde");
    ask(manager, Operation.COMPANY_RESUME).refused(409, "company-deleted");
    ask(manager, Operation.COMPANY_RESTORE).expect(200);
    portal.as(customer).ask(Operation.ME_GET).expect(200);

    ask(manager, Operation.COMPANY_DELETE).expect(200);
    portal.clock.advance(Duration.ofDays(30).plusMinutes(16));
    portal.runSchedule();
    assertThat(portal.items.events("user.deleted")).hasSize(1);
    for (Operation each :
        List.of(Operation.COMPANY_RESTORE, Operation.COMPANY_DELETE, Operation.COMPANY_SUSPEND)) {
      int status = ask(operator, each).status();
      assertThat(status).as(each.id()).isNotEqualTo(500);
    }
  }

  @Test
  void failure_R6_nobodyStopsTheirOwnCompanyOrTheOperator() {
    for (Operation each :
        List.of(
            Operation.COMPANY_SUSPEND,
            Operation.COMPANY_RESUME,
            Operation.COMPANY_DELETE,
            Operation.COMPANY_RESTORE)) {
      portal.as(manager).ask(each, partner.company()).refused(403, "not-permitted");
      portal.as(partner).ask(each, partner.company()).refused(403, "not-permitted");
      portal.as(customer).ask(each, customer.company()).refused(403, "not-permitted");
      portal.as(operator).ask(each, operator.company()).refused(403, "not-permitted");
      portal.as(customer).ask(each, partner.company()).refused(404, "not-found");
    }
  }

  @Test
  void success_R6_R52_directlyWithAKeyAndOnlyOnce() {
    for (int times = 0; times < 2; times++) {
      Reply reply =
          portal
              .direct(Operation.COMPANY_SUSPEND)
              .actor("email", manager.email())
              .input(Map.of("companyId", customer.company()))
              .key("once")
              .send()
              .expect(200);
      assertThat(reply.at("/status")).isEqualTo("SUSPENDED");
    }
    assertThat(portal.items.events("company.suspended")).hasSize(1);
    portal
        .direct(Operation.COMPANY_RESUME)
        .actor("workload", "billing")
        .input(Map.of("companyId", customer.company()))
        .send()
        .refused(400, "invalid-request");
  }

  @Test
  void success_R7_edited() {
    Reply edited =
        portal
            .as(partner)
            .post(
                Operation.COMPANY_EDIT,
                Map.of(
                    "name", " Sydvest ", "approvedEmailDomains", List.of("B.example", "a.example")),
                partner.company())
            .expect(200);
    assertThat(edited.at("/name")).isEqualTo("Sydvest");
    assertThat(edited.json().at("/approvedEmailDomains").toString())
        .isEqualTo("[\"a.example\",\"b.example\"]");
    portal
        .as(manager)
        .post(Operation.COMPANY_EDIT, Map.of("name", "Renamed"), customer.company())
        .expect(200);
    assertThat(names(manager, null)).isEqualTo("Renamed");
    portal
        .as(partner)
        .post(
            Operation.COMPANY_EDIT,
            Map.of("approvedEmailDomains", List.of("a b")),
            partner.company())
        .invalid("/approvedEmailDomains/0");
    portal
        .as(partner)
        .post(Operation.COMPANY_EDIT, Map.of("name", ""), partner.company())
        .invalid("/name");
    portal
        .as(customer)
        .post(
            Operation.COMPANY_EDIT,
            Map.of("approvedEmailDomains", List.of("kunde.example")),
            customer.company())
        .invalid("/approvedEmailDomains");
    portal
        .as(manager)
        .post(Operation.COMPANY_EDIT, Map.of("name", "Mine"), partner.company())
        .refused(403, "not-permitted");
  }

  @Test
  void success_R17_marks() {
    portal
        .as(operator)
        .post(
            Operation.COMPANY_MARKS_SET,
            Map.of("marks", List.of("version-20-or-older")),
            customer.company())
        .expect(200);
    assertThat(portal.items.events("company.marks-changed")).hasSize(1);
    portal
        .as(operator)
        .post(Operation.COMPANY_MARKS_SET, Map.of("marks", List.of("nothing")), customer.company())
        .invalid("/marks/0");
    portal
        .as(operator)
        .post(Operation.COMPANY_MARKS_SET, Map.of(), customer.company())
        .invalid("/marks");
    portal
        .as(manager)
        .post(Operation.COMPANY_MARKS_SET, Map.of("marks", List.of()), customer.company())
        .refused(403, "not-permitted");
  }

  @Test
  void success_R34_movedAndPreviewedFirst() {
    Member other = portal.people.company(operator, "Sydvest", "sonja@sydvest.example");
    Reply preview =
        portal
            .as(operator)
            .to(Operation.COMPANY_MOVE, customer.company())
            .body(Map.of("partnerOfRecordId", other.company()))
            .query("preview", true)
            .send()
            .expect(200);
    assertThat(preview.json().at("/access").findValuesAsText("userId")).contains(manager.id());
    assertThat(allowed(manager)).isTrue();

    move(Map.of("partnerOfRecordId", other.company())).expect(200);
    assertThat(allowed(manager)).isFalse();
    assertThat(names(manager, null)).isEqualTo("");
    assertThat(names(other, null)).isEqualTo("Kunde");
    ask(manager, Operation.COMPANY_SUSPEND).refused(404, "not-found");

    Reply direct = move(Collections.singletonMap("partnerOfRecordId", null)).expect(200);
    assertThat(direct.json().has("partnerOfRecordId")).isFalse();
    assertThat(portal.items.events("company.moved")).hasSize(2);
  }

  @Test
  void failure_R2_movedToWhatIsNoPartner() {
    move(Map.of()).invalid("/partnerOfRecordId");
    move(Map.of("partnerOfRecordId", 7)).invalid("/partnerOfRecordId");
    move(Map.of("partnerOfRecordId", "cmp_nowhere")).invalid("/partnerOfRecordId");
    move(Map.of("partnerOfRecordId", customer.company())).invalid("/partnerOfRecordId");
    portal
        .as(partner)
        .post(
            Operation.COMPANY_MOVE,
            Collections.singletonMap("partnerOfRecordId", null),
            customer.company())
        .refused(403, "not-permitted");
  }

  @Test
  void success_R18_customersAreListedAsFarAsInScope() {
    customer("Abel", "anton@abel.example");
    Member clerk = portal.people.colleague(partner, "carl@nordwind.example", "customers.manage");
    portal
        .as(partner)
        .post(
            Operation.USER_CUSTOMERS_CHANGE,
            Map.of("kind", "CHOSEN", "add", List.of(customer.company())),
            clerk.company(),
            clerk.id())
        .expect(200);
    assertThat(names(manager, null)).isEqualTo("Abel Kunde");
    assertThat(names(clerk, null)).isEqualTo("Kunde");

    Reply made =
        portal
            .as(clerk)
            .post(Operation.CUSTOMER_CREATE, Map.of("name", "Berg"), partner.company())
            .expect(201);
    assertThat(made.at("/company/partnerOfRecordId")).isEqualTo(partner.company());
    assertThat(names(clerk, null)).isEqualTo("Berg Kunde");
    listedOnceMade(clerk, made.at("/company/id"));
    Reply first =
        portal
            .as(clerk)
            .to(Operation.CUSTOMER_LIST, partner.company())
            .query("limit", 1)
            .send()
            .expect(200);
    assertThat(first.json().at("/items").findValuesAsText("name")).containsExactly("Berg");
    Reply second =
        portal
            .as(clerk)
            .to(Operation.CUSTOMER_LIST, partner.company())
            .query("limit", 1)
            .query("pageToken", first.at("/nextPageToken"))
            .send()
            .expect(200);
    assertThat(second.json().at("/items").findValuesAsText("name")).containsExactly("Kunde");
    assertThat(names(manager, "SUSPENDED")).isEqualTo("");
    portal
        .as(manager)
        .to(Operation.CUSTOMER_LIST, partner.company())
        .query("status", "ERASED")
        .send()
        .invalid("/status");
    portal.as(customer).ask(Operation.CUSTOMER_LIST, partner.company()).refused(404, "not-found");
    portal
        .as(customer)
        .ask(Operation.CUSTOMER_LIST, customer.company())
        .refused(403, "not-permitted");
    portal
        .as(operator)
        .post(Operation.CUSTOMER_CREATE, Map.of("name", "X"), customer.company())
        .invalid("/companyId");
  }

  /** R45: since when it is on the list of whoever made it, the log knows. */
  private void listedOnceMade(Member clerk, String made) {
    Map<String, Object> question =
        Map.of("userId", clerk.id(), "companyId", made, "permission", "customers.manage");
    String then = portal.clock.instant().toString();
    portal.clock.advance(Duration.ofMinutes(1));
    portal
        .as(partner)
        .post(
            Operation.USER_CUSTOMERS_CHANGE,
            Map.of("remove", List.of(made)),
            clerk.company(),
            clerk.id())
        .expect(200);
    portal.clock.advance(Duration.ofMinutes(1));
    Map<String, Object> past = new HashMap<>(question);
    past.put("at", then);
    assertThat(asked(Operation.ACCESS_CHECK, past).at("/allowed")).isEqualTo("true");
    past.put("at", portal.clock.instant().toString());
    assertThat(asked(Operation.ACCESS_CHECK, past).at("/allowed")).isEqualTo("false");
    assertThat(asked(Operation.ACCESS_CHECK, question).at("/allowed")).isEqualTo("false");
    portal
        .as(partner)
        .post(
            Operation.USER_CUSTOMERS_CHANGE,
            Map.of("add", List.of(made)),
            clerk.company(),
            clerk.id())
        .expect(200);
  }

  private Member customer(String name, String email) {
    Reply made =
        portal
            .as(manager)
            .post(
                Operation.CUSTOMER_CREATE,
                Map.of("name", name, "firstUser", People.person(email)),
                partner.company())
            .expect(201);
    return portal.people.activated(
        new Member(made.at("/firstUser/id"), made.at("/company/id"), email));
  }

  private Reply ask(Member who, Operation operation) {
    return portal.as(who).ask(operation, customer.company());
  }

  private Reply move(Map<String, ?> body) {
    return portal.as(operator).post(Operation.COMPANY_MOVE, body, customer.company());
  }

  private String names(Member who, String status) {
    var call = portal.as(who).to(Operation.CUSTOMER_LIST, who.company());
    if (status != null) {
      call.query("status", status);
    }
    return String.join(" ", call.send().expect(200).json().at("/items").findValuesAsText("name"));
  }

  private Reply asked(Operation operation, Map<String, ?> input) {
    return portal.direct(operation).actor("workload", "billing").input(input).send().expect(200);
  }

  private boolean allowed(Member who) {
    return asked(Operation.ACCESS_CHECK, question(who)).json().at("/allowed").asBoolean();
  }

  private String reasons(Member who) {
    return asked(Operation.ACCESS_EXPLAIN, question(who)).json().at("/missing").toString();
  }

  private Map<String, String> question(Member who) {
    return Map.of(
        "userId", who.id(), "companyId", customer.company(), "permission", "users.manage");
  }

  private String who() {
    return asked(
            Operation.ACCESS_WHO,
            Map.of("companyId", customer.company(), "permission", "users.manage"))
        .text();
  }

  private String what(Member who) {
    return asked(Operation.ACCESS_WHAT, Map.of("userId", who.id())).text();
  }
}
