package io.gatehouse.domain.assignment;

import static io.gatehouse.domain.assignment.Office.BILLING;
import static io.gatehouse.domain.assignment.Office.DATABASE;
import static io.gatehouse.domain.assignment.Office.ESTATE;
import static io.gatehouse.domain.assignment.Office.INSTANCES;
import static io.gatehouse.domain.assignment.Office.INVOICES;
import static io.gatehouse.domain.permission.PermissionId.CUSTOMERS_ADMIN;
import static io.gatehouse.domain.permission.PermissionId.USERS_MANAGE;
import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.emailchange.ChangeEmail;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.MembershipBuilder;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Nobody takes over the account of a user who holds more, wherever that is (R14). */
class NoTakeoverTest {
  private final Office office = new Office();
  private final Portal portal = office.portal;
  private final User manager = office.givenManager(USERS_MANAGE);
  private final Company elsewhere =
      portal.givenCompany(
          TestData.company().type(CompanyType.CUSTOMER).entitledTo(ESTATE, INSTANCES));

  @Test
  @DisplayName("R14: whom nobody else gave anything, a user manager may give another address")
  void success_R14_nothingElsewhere() {
    move(manager, office.user);
    assertAsked(office.user);
  }

  @Test
  @DisplayName("R14: a user manager may not, for a user who holds more at another company")
  void failure_R14_moreElsewhere() {
    tie(at().permissions(Set.of(INVOICES)));
    Refusal.UserHoldsMore refusal =
        assertRefused(() -> move(manager, office.user), Refusal.UserHoldsMore.class);
    assertThat(refusal.named()).as("R18: what is held where is no business of theirs").isEmpty();
    assertThat(portal.store.emailChanges().find(office.user.id())).isEmpty();
  }

  @Test
  @DisplayName(
      "R14: a role, a group's role, a delegation and a single thing count like permissions")
  void failure_R14_R17_R28_R35_whateverTheCompanyGave() {
    tie(at().role(Office.ACCOUNT_MANAGER, 0));
    assertRefused(() -> move(manager, office.user), Refusal.UserHoldsMore.class);
    tie(at().resource(DATABASE, 0));
    assertRefused(() -> move(manager, office.user), Refusal.UserHoldsMore.class);
    tie(at());
    portal.store.put(
        TestData.membership().elsewhere(office.first.id(), office.user).delegated(true).build());
    assertRefused(() -> move(manager, office.user), Refusal.UserHoldsMore.class);
  }

  @Test
  @DisplayName("R14, R28: what came by a grant that is no more counts for nothing")
  void success_R14_R28_deadTies() {
    tie(at().group(Office.DECISION_MAKER, 7));
    move(manager, office.user);
    assertAsked(office.user);
  }

  @Test
  @DisplayName("R14: whoever holds as much there may")
  void success_R14_asMuchThere() {
    tie(at().permissions(Set.of(INVOICES)));
    portal.store.put(
        TestData.membership()
            .elsewhere(elsewhere.id(), manager)
            .permissions(Set.of(INVOICES, BILLING))
            .build());
    move(manager, office.user);
    assertAsked(office.user);
  }

  @Test
  @DisplayName("R6, R14: what a suspended company gave only waits, and counts")
  void failure_R6_R14_suspendedElsewhere() {
    tie(at().permissions(Set.of(INVOICES)));
    portal.store.put(elsewhere.suspended());
    assertRefused(() -> move(manager, office.user), Refusal.UserHoldsMore.class);
  }

  @Test
  @DisplayName("R14: who has not come yet counts for what they will hold")
  void failure_R14_invitedUsers() {
    User invited = portal.givenUser(office.company, UserStatus.INVITED);
    portal.store.put(
        TestData.membership()
            .elsewhere(elsewhere.id(), invited)
            .permissions(Set.of(INVOICES))
            .build());
    assertRefused(() -> move(manager, invited), Refusal.UserHoldsMore.class);
    assertThat(portal.user(invited.id()).email()).isEqualTo(invited.email());
  }

  @Test
  @DisplayName("R14, R16: an administrator of the user's own company answers for its employees")
  void success_R14_R16_administratorsOfTheirOwnCompany() {
    tie(at().permissions(Set.of(INVOICES)));
    move(office.administrator, office.user);
    assertAsked(office.user);
  }

  @Test
  @DisplayName("R14, R20: who acts as administrator from outside does not")
  void failure_R14_R20_customerManagersAnswerForNobody() {
    User employee = portal.givenUser(office.first, UserStatus.ACTIVE);
    User acting = office.givenManager(CUSTOMERS_ADMIN);
    move(acting, employee);
    assertAsked(employee);
    User consultant = portal.givenUser(office.first, UserStatus.ACTIVE);
    portal.store.put(
        TestData.membership()
            .elsewhere(elsewhere.id(), consultant)
            .permissions(Set.of(INVOICES))
            .build());
    assertRefused(() -> move(acting, consultant), Refusal.UserHoldsMore.class);
  }

  @Test
  @DisplayName("R14: the operator holds everything everywhere, and the portal itself needs nothing")
  void success_R14_operatorAndPortal() {
    tie(at().permissions(Set.of(INVOICES)).resource(DATABASE, 0));
    move(office.operator, office.user);
    assertAsked(office.user);
  }

  @Test
  @DisplayName("R14: nobody holds more than themselves")
  void success_R14_oneself() {
    portal.store.put(
        TestData.membership()
            .elsewhere(elsewhere.id(), manager)
            .permissions(Set.of(INVOICES))
            .build());
    move(manager, manager);
    assertAsked(manager);
  }

  @Test
  @DisplayName("R14: of many companies the last one counts, too")
  void failure_R14_amongMany() {
    for (int number = 0; number < 120; number++) {
      portal.store.put(
          TestData.membership().elsewhere(portal.ids.companyId(), office.user).build());
    }
    Company last = office.givenCustomer();
    portal.store.put(
        TestData.membership()
            .elsewhere(last.id(), office.user)
            .permissions(Set.of(INVOICES))
            .build());
    assertRefused(() -> move(manager, office.user), Refusal.UserHoldsMore.class);
  }

  private MembershipBuilder at() {
    return TestData.membership().elsewhere(elsewhere.id(), office.user);
  }

  private void tie(MembershipBuilder built) {
    portal.store.put(built.build());
  }

  private void assertAsked(User user) {
    assertThat(portal.emailChange(user).to()).isEqualTo(addressFor(user));
  }

  private static EmailAddress addressFor(User user) {
    return new EmailAddress(user.id().value() + "@new.example");
  }

  private void move(User asks, User whom) {
    Actor actor = TestData.person(asks);
    portal.run(
        new NoTakeover<>(portal.asking, portal.useCases.changeEmail()),
        new ChangeEmail.Input(Portal.named(whom), addressFor(whom)),
        actor);
  }
}
