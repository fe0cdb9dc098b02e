package io.gatehouse.lambda.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Console;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.People;
import io.gatehouse.lambda.portal.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** "Manage": acting in a customer's account, with what its account manager has (R35). */
class ManageTest {
  @AutoClose private final ManageScene scene = new ManageScene();

  /** No button, no right. */
  @Test
  void failure_R35_withoutASessionADelegationDoesNothing() {
    scene.look(scene.portal.as(scene.adviser)).refused(404, "not-found");
    scene.name(scene.adviser).expect(200);
    scene.look(scene.portal.as(scene.adviser)).refused(403, "session-needed");
    scene
        .portal
        .as(scene.adviser)
        .post(
            Operation.ACCESS_WHO,
            Map.of("companyId", scene.customer.company(), "permission", "users.view"))
        .refused(403, "not-permitted");
  }

  @Test
  void success_R35_R43_itCountsAllTheSameWhereAccessIsAskedAbout() {
    scene.name(scene.adviser).expect(200);
    Reply checked =
        scene
            .portal
            .as(scene.adviser)
            .post(
                Operation.ACCESS_CHECK,
                Map.of(
                    "userId", scene.adviser.id(),
                    "companyId", scene.customer.company(),
                    "permission", "users.manage"))
            .expect(200);
    assertThat(checked.json().at("/allowed").asBoolean()).as(checked.text()).isTrue();
  }

  /** Each act is logged with both names: who acted, for whom. */
  @Test
  void success_R35_R48_whoManagesActsAndTheLogTellsForWhom() {
    Console managing = scene.managing();
    scene.look(managing).expect(200);
    managing
        .post(Operation.USER_CREATE, People.person("ole@contoso.example"), scene.customer.company())
        .expect(201);
    assertThat(scene.portal.items.events("user.created").getLast().get("actor").m())
        .hasEntrySatisfying("userId", id -> assertThat(id.s()).isEqualTo(scene.adviser.id()))
        .hasEntrySatisfying(
            "actingForId", id -> assertThat(id.s()).isEqualTo(scene.customer.company()));
    assertThat(scene.portal.items.events("delegation.session-begun")).hasSize(1);
  }

  @Test
  void success_R35_theListTellsWhomOneMayManage() {
    Console console = scene.portal.as(scene.adviser);
    assertThat(console.ask(Operation.DELEGATION_LIST).expect(200).json().at("/items")).isEmpty();
    scene.name(scene.adviser).expect(200);
    Reply listed = console.ask(Operation.DELEGATION_LIST).expect(200);
    assertThat(listed.at("/items/0/companyName")).isEqualTo("Contoso");
    assertThat(listed.at("/items/0/managedUntil")).isEmpty();
    scene.begin();
    assertThat(console.ask(Operation.DELEGATION_LIST).at("/items/0/managedUntil")).isNotBlank();
    assertThat(console.ask(Operation.DELEGATION_LIST).at("/items/1")).isEmpty();
  }

  @Test
  void success_R35_whoAsksWhoTheyAreIsToldForWhomTheyAct() {
    Console managing = scene.managing();
    Reply me = managing.ask(Operation.ME_GET).expect(200);
    assertThat(me.at("/managing/companyName")).isEqualTo("Contoso");
    assertThat(me.json().at("/managing/permissions").toString()).contains("users.manage");
    assertThat(me.at("/company/name")).isEqualTo("Nordwind ApS");
    managing.ask(Operation.DELEGATION_SESSION_END, scene.customer.company()).expect(200);
    assertThat(managing.ask(Operation.ME_GET).expect(200).json().has("managing")).isFalse();
    assertThat(
            scene
                .portal
                .as(scene.adviser)
                .managing("x")
                .ask(Operation.ME_GET)
                .json()
                .has("managing"))
        .isFalse();
  }

  /** Not even over their own company, whatever they are there. */
  @Test
  void failure_R35_whoManagesOneCompanyTouchesNoOther() {
    scene.name(scene.partner).expect(200);
    String session =
        scene
            .portal
            .as(scene.partner)
            .ask(Operation.DELEGATION_SESSION_BEGIN, scene.customer.company())
            .expect(201)
            .at("/sessionId");
    Console managing = scene.portal.as(scene.partner).managing(session);
    managing.ask(Operation.USER_LIST, scene.customer.company()).expect(200);
    managing.ask(Operation.USER_LIST, scene.partner.company()).refused(403, "managing-another");
    managing.ask(Operation.COMPANY_LIST).refused(403, "managing-another");
  }

  /** Only what the delegation gives counts: not what they hold there by other paths. */
  @Test
  void failure_R35_whoManagesHasNothingButWhatTheAccountManagerHas() {
    Member manager =
        scene.portal.people.colleague(
            scene.partner, "bo@nordwind.example", "customers.admin", "customers.manage");
    scene.name(manager).expect(200);
    Console own = scene.portal.as(manager);
    own.ask(Operation.COMPANY_SUSPEND, scene.customer.company()).expect(200);
    own.ask(Operation.COMPANY_RESUME, scene.customer.company()).expect(200);
    Console managing =
        own.managing(
            own.ask(Operation.DELEGATION_SESSION_BEGIN, scene.customer.company())
                .expect(201)
                .at("/sessionId"));
    managing.ask(Operation.COMPANY_SUSPEND, scene.customer.company()).refused(403, "not-permitted");
    managing
        .ask(Operation.PASSWORD_RESET_SEND, scene.customer.company(), scene.customer.id())
        .refused(403, "not-permitted");
  }

  @Test
  void failure_R35_nobodyLetsOthersInWhileManaging() {
    Console managing = scene.managing();
    managing
        .post(
            Operation.DELEGATED_ADMINISTRATOR_NAME,
            Map.of("userId", scene.partner.id()),
            scene.customer.company())
        .refused(403, "customer-decides");
    managing
        .post(
            Operation.USER_PERMISSIONS_CHANGE,
            Map.of("give", Map.of("permissions", List.of("users.view"))),
            scene.customer.company(),
            scene.adviser.id())
        .refused(409, "own-account");
  }

  @Test
  void success_R35_R52_workloadsNameTheSessionBesideTheUser() {
    scene.name(scene.adviser).expect(200);
    String session = scene.begin();
    scene
        .portal
        .direct(Operation.USER_LIST)
        .actor("userId", scene.adviser.id())
        .actor("workload", "crm")
        .actor("session", session)
        .input(Map.of("companyId", scene.customer.company()))
        .send()
        .expect(200);
    scene
        .portal
        .direct(Operation.USER_LIST)
        .actor("workload", "crm")
        .actor("session", session)
        .input(Map.of("companyId", scene.customer.company()))
        .send()
        .invalid("/actor/session");
  }

  /** An answer that was given in one's own name is none to what is asked for another company. */
  @Test
  void success_R52_idempotencyKeysAreApartWhileManaging() {
    Console managing = scene.managing();
    String before =
        managing
            .to(Operation.USER_CREATE, scene.customer.company())
            .body(People.person("ole@contoso.example"))
            .key("one")
            .send()
            .expect(201)
            .at("/id");
    scene
        .portal
        .as(scene.adviser)
        .to(Operation.ME_EDIT)
        .body(Map.of("firstName", "Ada"))
        .key("one")
        .send()
        .expect(200);
    assertThat(
            managing
                .to(Operation.USER_CREATE, scene.customer.company())
                .body(People.person("ole@contoso.example"))
                .key("one")
                .send()
                .expect(201)
                .at("/id"))
        .isEqualTo(before);
  }

  @Test
  void success_R35_aNewSessionTakesThePlaceOfTheOneBefore() {
    Console first = scene.managing();
    Console second = scene.portal.as(scene.adviser).managing(scene.begin());
    scene.look(first).refused(403, "session-ended");
    scene.look(second).expect(200);
  }

  @Test
  void failure_R35_aSessionOfSomebodyElseIsNone() {
    scene.managing();
    String session = scene.begin();
    scene.name(scene.partner).expect(200);
    scene.look(scene.portal.as(scene.partner).managing(session)).refused(403, "session-ended");
  }

  @Test
  void success_R35_leavingEndsIt() {
    Console managing = scene.managing();
    managing.ask(Operation.DELEGATION_SESSION_END, scene.customer.company()).expect(200);
    managing.ask(Operation.DELEGATION_SESSION_END, scene.customer.company()).expect(200);
    scene.look(managing).refused(403, "session-ended");
    assertThat(scene.portal.items.events("delegation.session-ended")).hasSize(1);
  }

  @Test
  void success_R35_withdrawingEndsIt() {
    Console managing = scene.managing();
    scene.withdraw(scene.adviser).expect(200);
    scene.look(managing).refused(403, "session-ended");
    scene.name(scene.adviser).expect(200);
    scene.look(managing).refused(403, "session-ended");
    scene.look(scene.portal.as(scene.adviser)).refused(403, "session-needed");
  }

  /** Also if the company comes back to that partner. */
  @Test
  void success_R34_R35_anotherPartnerEndsIt() {
    Console managing = scene.managing();
    Member other = scene.portal.people.company(scene.operator, "Sydwind", "eva@sydwind.example");
    move(other.company());
    scene.look(managing).refused(403, "session-ended");
    move(scene.partner.company());
    scene.look(managing).refused(403, "session-ended");
    scene
        .portal
        .as(scene.adviser)
        .ask(Operation.DELEGATION_SESSION_BEGIN, scene.customer.company())
        .refused(404, "not-found");
    assertThat(scene.portal.as(scene.adviser).ask(Operation.DELEGATION_LIST).at("/items/0"))
        .isEmpty();
  }

  @Test
  void success_R18_R34_whoseDelegationEndedByAMoveIsOnNoListOfTheCustomers() {
    scene.name(scene.adviser).expect(200);
    Member other = scene.portal.people.company(scene.operator, "Sydwind", "eva@sydwind.example");
    move(other.company());
    scene.portal.deliverOutbox();
    Console customer = scene.portal.as(scene.customer);
    assertThat(customer.ask(Operation.ACCOUNT_ACCESS_LIST, scene.customer.company()).text())
        .doesNotContain(scene.adviser.id());
    assertThat(customer.ask(Operation.USER_LIST, scene.customer.company()).expect(200).text())
        .doesNotContain(scene.adviser.id());
  }

  /** R35: nobody is let in by a delegation who would stay when it ends. */
  @Test
  void failure_R35_colleaguesWhoWouldOutliveTheDelegation() {
    Member mate = scene.portal.people.colleague(scene.partner, "mate@nordwind.example");
    scene
        .managing()
        .post(
            Operation.CONTACT_ADD,
            Map.of("email", mate.email(), "give", Map.of("roles", List.of("account-manager"))),
            scene.customer.company())
        .refused(403, "customer-decides");
  }

  private void move(String partner) {
    scene
        .portal
        .as(scene.operator)
        .post(
            Operation.COMPANY_MOVE, Map.of("partnerOfRecordId", partner), scene.customer.company())
        .expect(200);
  }

  @Test
  void success_R12_R35_disablingItsUserEndsIt() {
    Console managing = scene.managing();
    Console partner = scene.portal.as(scene.partner);
    partner.ask(Operation.USER_DISABLE, scene.partner.company(), scene.adviser.id()).expect(200);
    scene.look(managing).refused(401, "sign-in-required");
    scene.portal.clock.advance(Duration.ofMinutes(1));
    partner.ask(Operation.USER_ENABLE, scene.partner.company(), scene.adviser.id()).expect(200);
    scene.look(managing).refused(403, "session-ended");
  }

  /** All access into the company stops, and goes on with it. */
  @Test
  void success_R6_R35_suspendingTheCompanyStopsIt() {
    Console managing = scene.managing();
    Console operator = scene.portal.as(scene.operator);
    operator.ask(Operation.COMPANY_SUSPEND, scene.customer.company()).expect(200);
    scene.look(managing).refused(409, "company-suspended");
    scene
        .portal
        .as(scene.adviser)
        .ask(Operation.DELEGATION_SESSION_BEGIN, scene.customer.company())
        .refused(409, "company-suspended");
    operator.ask(Operation.COMPANY_RESUME, scene.customer.company()).expect(200);
    scene.look(managing).expect(200);
    operator.ask(Operation.COMPANY_SUSPEND, scene.partner.company()).expect(200);
    scene.look(managing).refused(401, "sign-in-required");
  }

  @Test
  void success_R35_R39_endingAllSessionsEndsIt() {
    Console managing = scene.managing();
    scene.portal.clock.advance(Duration.ofMinutes(1));
    scene.portal.as(scene.adviser).ask(Operation.ME_SESSIONS_END).expect(200);
    scene.look(managing).refused(403, "session-ended");
  }

  @Test
  void success_R35_itEndsByItselfAfterEightHours() {
    Console managing = scene.managing();
    scene.portal.clock.advance(Duration.ofHours(8).minusSeconds(1));
    scene.look(managing).expect(200);
    scene.portal.clock.advance(Duration.ofSeconds(1));
    scene.look(managing).refused(403, "session-ended");
  }

  /** They act as administrators of the partner's customers, and change nothing at home by it. */
  @Test
  void success_R20_customerManagersActInCustomersCompaniesAndNeverInTheirOwn() {
    Member manager =
        scene.portal.people.colleague(scene.partner, "bo@nordwind.example", "customers.admin");
    Console console = scene.portal.as(manager);
    console
        .post(Operation.USER_CREATE, People.person("ole@contoso.example"), scene.customer.company())
        .expect(201);
    console
        .post(Operation.USER_CREATE, People.person("ole@nordwind.example"), scene.partner.company())
        .refused(403, "not-permitted");
    console
        .ask(Operation.USER_DISABLE, scene.partner.company(), scene.adviser.id())
        .refused(403, "not-permitted");
  }
}
