package io.gatehouse.domain.assignment;

import static io.gatehouse.domain.assignment.Office.ACCOUNT_MANAGER;
import static io.gatehouse.domain.assignment.Office.BILLING;
import static io.gatehouse.domain.assignment.Office.BILLING_VIEW;
import static io.gatehouse.domain.assignment.Office.DATABASE;
import static io.gatehouse.domain.assignment.Office.DECISION_MAKER;
import static io.gatehouse.domain.assignment.Office.ENVIRONMENTS;
import static io.gatehouse.domain.assignment.Office.ESTATE;
import static io.gatehouse.domain.assignment.Office.INSTANCES;
import static io.gatehouse.domain.assignment.Office.INVOICES;
import static io.gatehouse.domain.assignment.Office.OFFERS;
import static io.gatehouse.domain.assignment.Office.PAYMENTS;
import static io.gatehouse.domain.assignment.Office.PHONES;
import static io.gatehouse.domain.assignment.Office.TECHNICAL_MANAGER;
import static io.gatehouse.domain.permission.PermissionId.COMPANY_ADMIN;
import static io.gatehouse.domain.permission.PermissionId.CUSTOMERS_ADMIN;
import static io.gatehouse.domain.permission.PermissionId.CUSTOMERS_MANAGE;
import static io.gatehouse.domain.permission.PermissionId.USERS_MANAGE;
import static io.gatehouse.domain.permission.PermissionId.USERS_VIEW;
import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.refusal.Named;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.Away;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Giving permissions, roles and resources, and taking them away (R3, R13 to R16, R19, R20). */
class ChangePermissionsTest {
  private final Office office = new Office();

  @Test
  void success_R15_R48_givenAndTakenInOneChangeWithOneEvent() {
    office.give(office.administrator, INVOICES, BILLING);
    ChangedUser changed =
        office.change(
            office.administrator,
            new Assignment(
                new Selection(Set.of(PAYMENTS), Set.of(), Set.of(DATABASE)),
                Selection.of(BILLING),
                null,
                false,
                false,
                false));

    assertThat(changed.membership()).isEqualTo(office.membership());
    assertThat(office.membership().grants().permissionIds()).containsExactly(INVOICES, PAYMENTS);
    assertThat(office.membership().grants().resources()).containsOnlyKeys(DATABASE);
    assertThat(office.portal.lastEvent().kind()).isEqualTo(EventKind.PERMISSIONS_CHANGED);
    assertThat(office.portal.lastEvent().user()).isEqualTo(office.user.id());
    assertThat(office.portal.lastEvent().before())
        .isEqualTo(Map.of("membership.permissions", "billing.edit invoices.view"));
    assertThat(office.portal.lastEvent().after())
        .isEqualTo(
            Map.of(
                "membership.permissions",
                "invoices.view payments.manage",
                "membership.resources",
                "instance:db-1"));
    assertThat(office.portal.store.events()).hasSize(2);
  }

  @Test
  void success_nothingToChangeWritesNothing() {
    office.give(office.administrator, INVOICES);
    int changes = office.portal.store.committed().size();
    office.give(office.administrator, INVOICES);
    office.take(office.administrator, BILLING);
    assertThat(
            office
                .portal
                .store
                .committed()
                .subList(changes, office.portal.store.committed().size()))
        .allMatch(change -> change.isEmpty());
  }

  @Test
  void failure_R9_whoHasNothingToDoWithTheCompanyIsNotFound() {
    User stranger = office.portal.givenUser(office.portal.givenCompany(), UserStatus.ACTIVE);
    Assignment assignment = Assignment.giving(Selection.of(INVOICES));
    assertRefused(
        () -> office.change(office.administrator, stranger, assignment),
        new Refusal.NotFound("user"));
    User nobody = TestData.user().id(new UserId("usr_nobody")).home(office.company.id()).build();
    assertRefused(
        () -> office.change(office.administrator, nobody, assignment),
        new Refusal.NotFound("user"));
  }

  // Requirements

  @Test
  void failure_R15_givenWithoutWhatItRequiresNamesIt() {
    Refusal.MissingRequirements refusal =
        assertRefused(
            () -> office.give(office.administrator, PAYMENTS), Refusal.MissingRequirements.class);
    assertThat(refusal.named())
        .containsExactly(
            new Named(
                "invoices.view",
                Map.of("en", "invoices.view", "fr", "invoices.view", "da", "invoices.view")));
    assertThat(office.portal.store.committed()).isEmpty();
  }

  @Test
  void success_R15_takenAlongWhenTheCallerSaysSo() {
    office.change(
        office.administrator, Assignment.giving(Selection.of(PAYMENTS)).withAllThatBelongs());
    assertThat(office.membership().grants().permissionIds()).containsExactly(INVOICES, PAYMENTS);
  }

  @Test
  void success_R15_requirementHeldAsAdministratorOrInTheSameRequest() {
    office.give(office.administrator, PAYMENTS, INVOICES);
    User other = office.givenSecondAdministrator(UserStatus.ACTIVE);
    office.change(office.administrator, other, Assignment.giving(Selection.of(PAYMENTS)));
    assertThat(office.held(office.user, office.company.id())).contains(PAYMENTS);
  }

  @Test
  void success_R15_requirementHeldByRole() {
    User customersUser = office.portal.givenUser(office.first, UserStatus.ACTIVE);
    office.change(
        office.operator,
        office.first.id(),
        customersUser,
        Assignment.giving(Selection.of(DECISION_MAKER)));
    office.portal.store.put(
        TestData.membership().atHome(customersUser).version(2).role(DECISION_MAKER, 0).build());
    office.change(
        office.operator,
        office.first.id(),
        customersUser,
        Assignment.giving(Selection.of(PAYMENTS)));
    assertThat(office.held(customersUser, office.first.id())).contains(PAYMENTS);
  }

  @Test
  void failure_R15_takingWhatIsRequiredNamesWhatFalls() {
    office.give(office.administrator, INVOICES, PAYMENTS);
    Refusal.RequiredByOthers refusal =
        assertRefused(
            () -> office.take(office.administrator, INVOICES), Refusal.RequiredByOthers.class);
    assertThat(refusal.named()).extracting(Named::id).containsExactly("payments.manage");
    office.change(
        office.administrator, Assignment.taking(Selection.of(INVOICES)).withAllThatBelongs());
    assertThat(office.membership().grants().isEmpty()).isTrue();
  }

  @Test
  void failure_R15_whatComesWithSomethingElseCannotBeTakenByItself() {
    office.give(office.administrator, BILLING);
    Refusal.ComesWithOthers refusal =
        assertRefused(
            () -> office.take(office.administrator, BILLING_VIEW), Refusal.ComesWithOthers.class);
    assertThat(refusal.named()).extracting(Named::id).containsExactly("billing.view");
  }

  // What exists, and what the company is entitled to

  @Test
  void failure_R15_R19_whatDoesNotExistInTheCompany() {
    Refusal.DoesNotExistHere refusal =
        assertRefused(
            () ->
                office.change(
                    office.administrator,
                    Assignment.giving(
                        new Selection(
                            Set.of(PHONES, ENVIRONMENTS), Set.of(DECISION_MAKER), Set.of()))),
            Refusal.DoesNotExistHere.class);
    assertThat(refusal.named())
        .extracting(Named::id)
        .containsExactly("environments.manage", "phones.manage", "decision-maker");
  }

  @Test
  void failure_R3_whatTheCompanyIsNotEntitledTo() {
    office.entitle(INSTANCES);
    Refusal.NotEntitled refusal =
        assertRefused(() -> office.give(office.administrator, ESTATE), Refusal.NotEntitled.class);
    assertThat(refusal.named()).extracting(Named::id).containsExactly("data-estate.manage");
  }

  @Test
  void success_R3_givenAgainAfterTheEntitlementCameBack() {
    office.give(office.administrator, ESTATE);
    office.entitle();
    assertThat(office.held(office.user, office.company.id())).doesNotContain(ESTATE, INSTANCES);
    office.entitle(ESTATE, INSTANCES);
    assertThat(office.held(office.user, office.company.id())).doesNotContain(ESTATE, INSTANCES);
    office.give(office.administrator, ESTATE);
    assertThat(office.held(office.user, office.company.id())).contains(ESTATE, INSTANCES);
  }

  @Test
  void success_R17_singleResourceAndNotItsWholeKind() {
    office.change(
        office.administrator,
        Assignment.giving(new Selection(Set.of(), Set.of(), Set.of(DATABASE))));
    assertThat(office.held(office.user, office.company.id())).isEmpty();
    assertThat(office.membership().grants().resources()).containsOnlyKeys(DATABASE);
  }

  // Roles and templates

  @Test
  void success_R19_severalRolesAndTheirUnion() {
    office.give(office.administrator, ACCOUNT_MANAGER, TECHNICAL_MANAGER);
    assertThat(office.held(office.user, office.company.id()))
        .contains(USERS_MANAGE, OFFERS, CUSTOMERS_MANAGE);
    office.change(office.administrator, Assignment.taking(Selection.of(ACCOUNT_MANAGER)));
    assertThat(office.held(office.user, office.company.id()))
        .contains(USERS_VIEW, OFFERS)
        .doesNotContain(USERS_MANAGE, CUSTOMERS_MANAGE);
  }

  @Test
  void success_R35_delegatedAdministratorsGiveWhatTheAccountManagerHas() {
    User delegate = givenDelegate();
    User customersUser = office.portal.givenUser(office.first, UserStatus.ACTIVE);
    office.changeManaging(
        delegate,
        office.first.id(),
        customersUser,
        Assignment.giving(Selection.of(ACCOUNT_MANAGER)));
    assertThat(office.held(customersUser, office.first.id())).contains(OFFERS, PAYMENTS);
    assertThat(office.portal.membership(customersUser).customers().kind())
        .as("a customer has no customers")
        .isEqualTo(CustomerScope.Kind.NONE);
  }

  /** No button, no right: without a session a delegation gives nothing away. */
  @Test
  void failure_R35_whoDoesNotManageTheCompanyGivesNothingThere() {
    User delegate = givenDelegate();
    User customersUser = office.portal.givenUser(office.first, UserStatus.ACTIVE);
    assertThatThrownBy(
            () ->
                office.change(
                    delegate,
                    office.first.id(),
                    customersUser,
                    Assignment.giving(Selection.of(ACCOUNT_MANAGER))))
        .isInstanceOfSatisfying(
            Refused.class,
            refused ->
                assertThat(refused.refusal()).isInstanceOf(Refusal.BeyondOwnPermissions.class));
  }

  @Test
  void failure_R30_R35_nobodyGivesThemselvesAnythingInAnotherCompany() {
    User delegate = givenDelegate();
    assertRefused(
        () ->
            office.changeManaging(
                delegate, office.first.id(), delegate, Assignment.giving(Selection.of(INVOICES))),
        new Refusal.OwnAccount());
  }

  private User givenDelegate() {
    User delegate = office.portal.givenUser(office.company, UserStatus.ACTIVE);
    office.portal.store.put(
        TestData.membership().elsewhere(office.first.id(), delegate).delegated(true).build());
    return delegate;
  }

  @Test
  void success_R10_templateIsTickedAsFarAsItCanBeGivenThere() {
    office.entitle();
    office.change(
        office.administrator,
        new Assignment(Selection.NOTHING, Selection.NOTHING, "super-admin", false, false, false));
    assertThat(office.membership().grants().permissionIds())
        .containsExactlyInAnyOrder(COMPANY_ADMIN, USERS_MANAGE, BILLING, CUSTOMERS_MANAGE);
  }

  @Test
  void success_R10_selectAllIsEverythingTheAdministratorCouldTickButTheCrown() {
    office.change(office.administrator, Assignment.everything());
    assertThat(office.membership().isAdministrator()).isFalse();
    assertThat(office.membership().grants().permissionIds())
        .contains(CUSTOMERS_ADMIN, CUSTOMERS_MANAGE, PAYMENTS, ESTATE, USERS_MANAGE)
        .doesNotContain(PHONES, ENVIRONMENTS);
    assertThat(office.membership().customers().kind()).isEqualTo(CustomerScope.Kind.ALL);
  }

  @Test
  void success_R14_selectAllIsNeverMoreThanTheGiverHolds() {
    User manager = office.givenManager(USERS_MANAGE, BILLING);
    office.change(manager, Assignment.everything());
    assertThat(office.membership().grants().permissionIds())
        .containsExactlyInAnyOrder(USERS_MANAGE, USERS_VIEW, BILLING, BILLING_VIEW);
  }

  // Nobody gives what they do not hold

  @Test
  void failure_R14_givingWhatTheGiverDoesNotHold() {
    User manager = office.givenManager(USERS_MANAGE);
    Refusal.BeyondOwnPermissions refusal =
        assertRefused(() -> office.give(manager, BILLING), Refusal.BeyondOwnPermissions.class);
    assertThat(refusal.named())
        .extracting(Named::id)
        .containsExactly("billing.view", "billing.edit");
    assertRefused(() -> office.give(manager, ACCOUNT_MANAGER), Refusal.BeyondOwnPermissions.class);
    assertRefused(() -> office.give(manager, COMPANY_ADMIN), Refusal.BeyondOwnPermissions.class);
    assertRefused(
        () ->
            office.change(
                manager,
                new Assignment(
                    Selection.NOTHING, Selection.NOTHING, "super-admin", false, false, false)),
        Refusal.BeyondOwnPermissions.class);
    assertRefused(
        () ->
            office.change(
                manager, Assignment.giving(new Selection(Set.of(), Set.of(), Set.of(DATABASE)))),
        Refusal.BeyondOwnPermissions.class);
  }

  @Test
  void failure_R14_requiredOnesTakenAlongMustBeTheGiversToo() {
    User manager = office.givenManager(USERS_MANAGE);
    office.portal.store.put(
        office
            .portal
            .membership(manager)
            .withGrants(office.portal.membership(manager).grants().plus(PAYMENTS, 0)));
    assertRefused(
        () ->
            office.change(manager, Assignment.giving(Selection.of(PAYMENTS)).withAllThatBelongs()),
        Refusal.BeyondOwnPermissions.class);
  }

  @Test
  void failure_R14_nobodyChangesAUserWhoHoldsMore() {
    office.give(office.administrator, BILLING);
    User manager = office.givenManager(USERS_MANAGE, INVOICES);
    Refusal.UserHoldsMore refusal =
        assertRefused(() -> office.give(manager, INVOICES), Refusal.UserHoldsMore.class);
    assertThat(refusal.named())
        .extracting(Named::id)
        .containsExactly("billing.view", "billing.edit");
  }

  @Test
  void failure_R14_whoIsDisabledCountsForWhatTheyWillHold() {
    User manager = office.givenManager(USERS_MANAGE, INVOICES);
    User disabled = office.givenSecondAdministrator(UserStatus.DISABLED);
    assertRefused(
        () -> office.change(manager, disabled, Assignment.giving(Selection.of(INVOICES))),
        Refusal.UserHoldsMore.class);
  }

  @Test
  void failure_R14_R18_givingOverCustomersWhatTheGiverHoldsOnlyInTheCompany() {
    // The affiliate's technical manager has it for customers, too; the ticks of the giver have not.
    var affiliate =
        office.portal.givenCompany(
            TestData.company().type(io.gatehouse.domain.company.CompanyType.AFFILIATE));
    User manager =
        office.portal.givenUser(affiliate, UserStatus.ACTIVE, Set.of(USERS_MANAGE, OFFERS));
    User other = office.portal.givenUser(affiliate, UserStatus.ACTIVE);
    Refusal.BeyondOwnPermissions refusal =
        assertRefused(
            () ->
                office.change(
                    manager,
                    affiliate.id(),
                    other,
                    Assignment.giving(Selection.of(TECHNICAL_MANAGER))),
            Refusal.BeyondOwnPermissions.class);
    assertThat(refusal.named()).extracting(Named::id).containsExactly("users.view");
  }

  @Test
  void success_R14_whoHoldsItGivesIt() {
    User manager = office.givenManager(USERS_MANAGE, OFFERS, INVOICES);
    office.give(manager, OFFERS, INVOICES, USERS_MANAGE);
    assertThat(office.held(office.user, office.company.id()))
        .contains(OFFERS, INVOICES, USERS_MANAGE);
  }

  // The crown

  @Test
  void success_R4_R13_crownsAreCountedOnlyOfActiveUsers() {
    office.give(office.administrator, COMPANY_ADMIN);
    assertThat(office.activeAdministrators()).isEqualTo(2);
    User invited = office.portal.givenUser(office.company, UserStatus.INVITED);
    office.change(office.administrator, invited, Assignment.giving(Selection.of(COMPANY_ADMIN)));
    assertThat(office.activeAdministrators()).isEqualTo(2);
    office.take(office.administrator, COMPANY_ADMIN);
    assertThat(office.activeAdministrators()).isEqualTo(1);
    assertThat(office.membership().isAdministrator()).isFalse();
  }

  @Test
  void failure_R13_nobodyTakesTheirOwnCrown() {
    office.give(office.administrator, COMPANY_ADMIN);
    assertRefused(
        () ->
            office.change(
                office.administrator,
                office.administrator,
                Assignment.taking(Selection.of(COMPANY_ADMIN))),
        new Refusal.OwnAccount());
  }

  @Test
  void failure_R4_R13_nobodyTakesTheLastCrown() {
    assertRefused(
        () ->
            office.change(
                office.operator,
                office.administrator,
                Assignment.taking(Selection.of(COMPANY_ADMIN))),
        new Refusal.LastAdministrator());
  }

  @Test
  void failure_R16_R20_onlyTheOwnCompanyGivesTheCrownAndCustomers() {
    User guest = office.portal.givenUser(office.portal.givenCompany(), UserStatus.ACTIVE);
    office.portal.store.put(TestData.membership(office.company.id(), guest, Set.of(INVOICES)));
    Refusal.OnlyAtHome refusal =
        assertRefused(
            () ->
                office.change(
                    office.administrator,
                    guest,
                    Assignment.giving(Selection.of(COMPANY_ADMIN, CUSTOMERS_ADMIN))),
            Refusal.OnlyAtHome.class);
    assertThat(refusal.named())
        .extracting(Named::id)
        .isEqualTo(List.of("company.admin", "customers.admin"));
    office.change(office.administrator, guest, Assignment.giving(Selection.of(PAYMENTS)));
    assertThat(office.held(guest, office.company.id()))
        .containsExactlyInAnyOrder(INVOICES, PAYMENTS);
  }

  // Customers

  @Test
  void success_R18_R20_whoComesToHoldSomethingOverCustomersHasAllOfThem() {
    office.give(office.administrator, CUSTOMERS_ADMIN);
    assertThat(office.membership().customers().kind()).isEqualTo(CustomerScope.Kind.ALL);
    assertThat(office.held(office.user, office.first.id())).contains(USERS_MANAGE, COMPANY_ADMIN);
    office.take(office.administrator, CUSTOMERS_ADMIN);
    assertThat(office.membership().customers().kind()).isEqualTo(CustomerScope.Kind.NONE);
    assertThat(office.held(office.user, office.first.id())).isEmpty();
  }

  @Test
  void success_R18_aGiverWithAListOpensAnEmptyList() {
    User manager = office.givenManagerOf(office.first, OFFERS);
    office.give(manager, OFFERS);
    assertThat(office.membership().customers().kind()).isEqualTo(CustomerScope.Kind.CHOSEN);
    assertThat(office.held(office.user, office.first.id())).isEmpty();
  }

  @Test
  void failure_R14_R18_nobodyChangesAUserWithMoreCustomers() {
    office.give(office.administrator, OFFERS);
    User manager = office.givenManagerOf(office.first, OFFERS, INVOICES);
    assertRefused(() -> office.give(manager, INVOICES), new Refusal.BeyondOwnCustomers());
    office.choose(office.administrator, CustomerChoice.of(office.second.id()));
    assertRefused(() -> office.give(manager, INVOICES), new Refusal.BeyondOwnCustomers());
    office.choose(
        office.administrator,
        CustomerChoice.change(List.of(office.first.id()), List.of(office.second.id())));
    office.give(manager, INVOICES);
  }

  @Test
  void success_R18_operatorsAdministratorReachesEveryCompany() {
    User another =
        office.portal.givenUser(office.portal.company(office.operator.home()), UserStatus.ACTIVE);
    office.change(
        office.operator,
        office.operator.home(),
        another,
        Assignment.giving(Selection.of(COMPANY_ADMIN)));
    assertThat(office.portal.membership(another).customers().kind())
        .isEqualTo(CustomerScope.Kind.ALL);
  }

  @Test
  void success_R9_R18_whoWasLeftNothingElsewhereBeginsAnew() {
    User contact = office.portal.givenUser(office.first, UserStatus.ACTIVE);
    office.portal.store.put(
        TestData.membership()
            .elsewhere(office.company.id(), contact)
            .permissions(Set.of(INVOICES))
            .build()
            .dated(office.portal.clock.instant()));
    assertThat(away(contact)).isNotNull();
    office.change(
        office.administrator,
        office.company.id(),
        contact,
        Assignment.taking(Selection.of(INVOICES)));
    assertThat(away(contact)).isNull();
  }

  private @Nullable Instant away(User contact) {
    Away away =
        office
            .portal
            .store
            .users()
            .membership(office.company.id(), contact.id())
            .orElseThrow()
            .away();
    return away == null ? null : away.since();
  }
}
