package io.gatehouse.domain.lifecycle;

import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyDeletion;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.company.PartnerGrant;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailDomain;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.refusal.FieldError;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.testdata.UseCases;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is done to a company as a whole (R2, R6, R7, R17, R34). */
@DisplayName("R6: companies are edited, suspended, resumed, deleted, restored and moved")
class CompanyLifeTest {
  private static final RoleId DECISION_MAKER = new RoleId("decision-maker");
  private static final PermissionId INVOICES = new PermissionId("invoices.view");
  private static final PermissionId ENVIRONMENTS = new PermissionId("environments.manage");

  private final Portal portal = new Portal();
  private final User operator = portal.givenOperator();
  private final UseCases use = portal.useCases;
  private final Company partner = portal.givenCompany();
  private final Company other = portal.givenCompany();
  private final Company customer =
      portal.givenCompany(
          TestData.company()
              .type(CompanyType.CUSTOMER)
              .partnerOfRecord(partner.id())
              .partnerGrant(DECISION_MAKER, new PartnerGrant(partner.id(), 1, null)));
  private final User administrator = portal.givenAdministrator(customer, UserStatus.ACTIVE);
  private final User manager = givenManager(partner);

  @Test
  void success_R6_suspendedAndResumedItIsAsItWas() {
    suspend();
    assertEvent(EventKind.COMPANY_SUSPENDED, CompanyStatus.ACTIVE, CompanyStatus.SUSPENDED);
    assertThat(may(administrator, PermissionId.USERS_MANAGE)).as("of it").isFalse();
    assertThat(may(manager, PermissionId.CUSTOMERS_MANAGE)).as("into it").isFalse();
    assertThat(may(operator, PermissionId.USERS_MANAGE)).as("the operator's, too").isFalse();
    done(use.resumeCompany());
    assertEvent(EventKind.COMPANY_RESUMED, CompanyStatus.SUSPENDED, CompanyStatus.ACTIVE);
    assertThat(may(administrator, PermissionId.USERS_MANAGE)).isTrue();
    assertThat(may(manager, PermissionId.CUSTOMERS_MANAGE)).isTrue();
    assertThat(now().partnerGrants()).isEqualTo(customer.partnerGrants());
    assertThat(portal.store.messages().all()).isEmpty();
  }

  @Test
  void success_R6_aSuspendedPartnersPeopleReachNobodyAndItsCustomersGoOn() {
    portal.run(use.suspendCompany(), partner.id());
    assertThat(may(manager, PermissionId.CUSTOMERS_MANAGE)).isFalse();
    assertThat(may(administrator, PermissionId.USERS_MANAGE)).isTrue();
  }

  @Test
  void success_R6_deletedItCanBeRestoredForThirtyDays() {
    Company deleted = done(use.deleteCompany());
    assertEvent(EventKind.COMPANY_DELETED, CompanyStatus.ACTIVE, CompanyStatus.DELETED);
    assertThat(deleted.deletion())
        .isEqualTo(new CompanyDeletion(portal.clock.instant(), CompanyStatus.ACTIVE));
    assertThat(may(administrator, PermissionId.USERS_MANAGE)).isFalse();
    assertThat(portal.store.messages().all()).as("nobody is mailed").isEmpty();
    portal.clock.advance(Duration.ofDays(30).minusNanos(1));
    done(use.restoreCompany());
    assertEvent(EventKind.COMPANY_RESTORED, CompanyStatus.DELETED, CompanyStatus.ACTIVE);
    assertThat(now().deletion()).isNull();
    assertThat(may(administrator, PermissionId.USERS_MANAGE)).isTrue();
  }

  @Test
  void failure_R6_afterThirtyDaysItIsAsGoodAsErased() {
    done(use.deleteCompany());
    portal.clock.advance(Duration.ofDays(30));
    assertRefused(() -> done(use.restoreCompany()), new Refusal.NotFound("company"));
  }

  @Test
  void success_R6_whatWasSuspendedBeforeIsSoAgain() {
    suspend();
    done(use.deleteCompany());
    assertThat(done(use.restoreCompany()).status()).isEqualTo(CompanyStatus.SUSPENDED);
  }

  @Test
  void success_R52_whatIsSoAlreadyWritesNothing() {
    done(use.resumeCompany());
    done(use.restoreCompany());
    assertThat(portal.store.events()).isEmpty();
    suspend();
    suspend();
    Company deleted = done(use.deleteCompany());
    portal.clock.advance(Duration.ofDays(3));
    assertThat(done(use.deleteCompany())).as("it keeps its day").isEqualTo(deleted);
    assertThat(portal.store.events()).hasSize(2);
  }

  @Test
  void failure_R6_whatIsDeletedIsNeitherSuspendedNorResumed() {
    done(use.deleteCompany());
    assertRefused(() -> done(use.suspendCompany()), new Refusal.CompanyDeleted());
    assertRefused(() -> done(use.resumeCompany()), new Refusal.CompanyDeleted());
  }

  @Test
  void failure_R1_neverTheOperator() {
    for (UseCase<CompanyId, Company> each :
        List.of(
            use.suspendCompany(), use.resumeCompany(), use.deleteCompany(), use.restoreCompany())) {
      assertRefused(
          () -> portal.run(each, CompanyId.OPERATOR), new Refusal.NotPermitted("customers.manage"));
    }
  }

  @Test
  void failure_R6_whatIsErasedDoesNotExist() {
    done(use.deleteCompany());
    portal.store.put(now().erased());
    for (UseCase<CompanyId, Company> each :
        List.of(
            use.suspendCompany(), use.resumeCompany(), use.deleteCompany(), use.restoreCompany())) {
      assertRefused(() -> done(each), new Refusal.NotFound("company"));
    }
  }

  @Test
  void success_R6_R7_edited() {
    Company edited =
        portal.run(
            use.editCompany(),
            new EditCompany.Input(
                partner.id(), "Sydvest", Set.of(new EmailDomain("Sydvest.example"))));
    assertThat(edited.name()).isEqualTo("Sydvest");
    assertThat(edited.approvedEmailDomains()).containsExactly(new EmailDomain("sydvest.example"));
    assertThat(portal.lastEvent().kind()).isEqualTo(EventKind.COMPANY_EDITED);
    assertThat(portal.lastEvent().after())
        .containsEntry("company.name", "Sydvest")
        .containsEntry("company.approvedEmailDomains", "sydvest.example");
    portal.run(use.editCompany(), new EditCompany.Input(partner.id(), null, null));
    portal.run(use.editCompany(), new EditCompany.Input(partner.id(), "Sydvest", null));
    assertThat(portal.store.events()).as("nothing to change writes nothing").hasSize(1);
  }

  @Test
  void failure_R7_onlyPartnerTypeCompaniesApproveDomains() {
    assertFault(
        "/approvedEmailDomains",
        () ->
            portal.run(
                use.editCompany(),
                new EditCompany.Input(
                    customer.id(), null, Set.of(new EmailDomain("kunde.example")))));
    portal.run(use.editCompany(), new EditCompany.Input(customer.id(), "Kunde", Set.of()));
    assertThat(now().name()).isEqualTo("Kunde");
  }

  @Test
  void success_R17_whatDoesNotExistWithoutTheMarkStopsCountingAndCountsAgain() {
    User ida = portal.givenUser(customer, UserStatus.ACTIVE, Set.of(INVOICES, ENVIRONMENTS));
    assertThat(may(ida, ENVIRONMENTS)).isFalse();
    mark("version-20-or-older");
    assertThat(may(ida, ENVIRONMENTS)).isTrue();
    assertThat(portal.lastEvent().kind()).isEqualTo(EventKind.COMPANY_MARKS_CHANGED);
    assertThat(portal.lastEvent().after()).containsEntry("company.marks", "version-20-or-older");
    mark("version-20-or-older");
    assertThat(portal.store.events()).hasSize(1);
    mark();
    assertThat(may(ida, ENVIRONMENTS)).isFalse();
  }

  @Test
  void failure_R17_marksAreForTheOperatorsPeopleOnly() {
    SetMarks.Input input = new SetMarks.Input(customer.id(), Set.of());
    assertRefused(
        () -> portal.run(use.setMarks(), input, TestData.person(manager)),
        new Refusal.NotPermitted("customers.manage"));
    assertRefused(
        () -> portal.run(use.setMarks(), input, TestData.person(clerk())),
        new Refusal.NotFound("company"));
  }

  @Test
  void success_R34_movedTheOldPartnersPeopleHaveNothingOverItAnyMore() {
    User member = portal.givenUser(partner, UserStatus.ACTIVE);
    User chooser = givenManager(partner);
    Membership home = portal.membership(chooser);
    Membership chosen = home.withCustomers(home.customers().changedTo(CustomerScope.Kind.CHOSEN));
    portal.store.put(
        TestData.membership()
            .elsewhere(customer.id(), member)
            .group(DECISION_MAKER, 1)
            .delegated(true)
            .build(),
        chosen,
        Membership.chosen(
            customer.id(),
            chooser.id(),
            chooser.home(),
            chooser.name(),
            chosen.customers().round()));
    assertThat(may(member, INVOICES)).isTrue();
    assertThat(may(chooser, PermissionId.CUSTOMERS_MANAGE)).isTrue();

    Company moved = move(other.id());

    assertThat(moved.partnerOfRecord()).isEqualTo(other.id());
    assertThat(moved.partnerGrants()).isEmpty();
    assertThat(portal.lastEvent().kind()).isEqualTo(EventKind.COMPANY_MOVED);
    assertThat(portal.lastEvent().before())
        .containsEntry("company.partnerOfRecordId", partner.id().value());
    assertThat(portal.lastEvent().after())
        .containsEntry("company.partnerOfRecordId", other.id().value());
    for (User old : List.of(member, chooser, manager)) {
      assertThat(
              portal.access.permissions(
                  portal.store.accessFacts().read(old.id(), customer.id()), portal.clock.instant()))
          .as(old.id().value())
          .matches(held -> held.isEmpty());
    }
    assertThat(may(givenManager(other), PermissionId.CUSTOMERS_MANAGE)).isTrue();
  }

  @Test
  void success_R2_movedToNobodyItIsDirect() {
    assertThat(move(null).partnerOfRecord()).isNull();
    move(null);
    assertThat(portal.store.events()).hasSize(1);
    assertThat(may(manager, PermissionId.CUSTOMERS_MANAGE)).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void R2_R6_onlyToAPartnerThatTakesPart(CompanyStatus status) {
    Company target =
        switch (status) {
          case ACTIVE -> other;
          case SUSPENDED -> other.suspended();
          case DELETED -> other.deleted(portal.clock.instant());
          case ERASED -> other.deleted(portal.clock.instant()).erased();
        };
    portal.store.put(target);
    if (status == CompanyStatus.ACTIVE) {
      assertThat(move(other.id()).partnerOfRecord()).isEqualTo(other.id());
    } else {
      assertFault("/partnerOfRecordId", () -> move(other.id()));
    }
  }

  @Test
  void failure_R2_toWhatIsNoPartner() {
    Company direct = portal.givenCompany(TestData.company().type(CompanyType.CUSTOMER));
    assertFault("/partnerOfRecordId", () -> move(direct.id()));
    assertFault("/partnerOfRecordId", () -> move(portal.ids.companyId()));
    assertFault("/partnerOfRecordId", () -> move(CompanyId.OPERATOR));
    assertFault(
        "/companyId",
        () -> portal.run(use.moveCompany(), new MoveCompany.Input(partner.id(), other.id())));
  }

  @Test
  void failure_R18_neitherCustomerNorPartnerOutOfScope() {
    User clerk = clerk();
    MoveCompany.Input input = new MoveCompany.Input(customer.id(), other.id());
    assertRefused(
        () -> portal.run(use.moveCompany(), input, TestData.person(clerk)),
        new Refusal.NotFound("company"));
    Membership home = portal.membership(clerk);
    portal.store.put(
        Membership.chosen(
            customer.id(), clerk.id(), clerk.home(), clerk.name(), home.customers().round()));
    assertFault(
        "/partnerOfRecordId", () -> portal.run(use.moveCompany(), input, TestData.person(clerk)));
    portal.store.put(
        Membership.chosen(
            other.id(), clerk.id(), clerk.home(), clerk.name(), home.customers().round()));
    portal.run(use.moveCompany(), input, TestData.person(clerk));
    assertThat(now().partnerOfRecord()).isEqualTo(other.id());
  }

  @Test
  void failure_R18_aClerkFindsOutNoIdsByCreatingCompanies() {
    User clerk = clerk();
    NewCompany wanted = TestData.newCompany(CompanyType.CUSTOMER, null, partner.id(), null);
    assertFault(
        "/partnerOfRecordId",
        () -> portal.run(use.createCompany(), wanted, TestData.person(clerk)));
    NewCompany sub = TestData.newCompany(CompanyType.SUB_PARTNER, partner.id(), null, null);
    assertFault(
        "/parentCompanyId", () -> portal.run(use.createCompany(), sub, TestData.person(clerk)));
  }

  @Test
  void success_R2_R4_R6_aPartnersPeopleMakeItsCustomers() {
    CreatedCompany made =
        portal.run(
            use.createCustomer(),
            new CreateCustomer.Input(
                partner.id(), "Kunde", TestData.newPerson("eva@kunde.example")),
            TestData.person(manager));
    assertThat(made.company().type()).isEqualTo(CompanyType.CUSTOMER);
    assertThat(made.company().partnerOfRecord()).isEqualTo(partner.id());
    assertThat(made.company().entitlements().since()).isEmpty();
    assertThat(made.company().contactPerson()).isEqualTo(made.firstUser().user().id());
    assertThat(made.firstUser().membership().isAdministrator()).isTrue();
    assertThat(portal.lastEvent().kind()).isEqualTo(EventKind.COMPANY_CREATED);
    assertThat(portal.store.events()).hasSize(1);
  }

  @Test
  void success_R18_R45_whoeverHasAListFindsTheNewCustomerOnIt() {
    User chooser = givenManager(partner);
    Membership home = portal.membership(chooser);
    portal.store.put(home.withCustomers(home.customers().changedTo(CustomerScope.Kind.CHOSEN)));
    CreatedCompany made =
        portal.run(
            use.createCustomer(),
            new CreateCustomer.Input(partner.id(), "Kunde", null),
            TestData.person(chooser));
    assertThat(
            portal.access.checkAsCustomer(
                portal.store.accessFacts().read(chooser.id(), made.company().id()),
                PermissionId.CUSTOMERS_MANAGE,
                portal.clock.instant()))
        .isTrue();
    assertThat(portal.store.events()).as("in one transaction").hasSize(1);
    assertThat(portal.lastEvent().after()).containsEntry("company.chosenBy." + chooser.id(), "1");
  }

  @Test
  void failure_R2_aCustomerHasNoCustomers() {
    assertFault(
        "/companyId",
        () ->
            portal.run(
                use.createCustomer(), new CreateCustomer.Input(customer.id(), "Kunde", null)));
  }

  private User givenManager(Company home) {
    User user = portal.givenUser(home, UserStatus.ACTIVE);
    portal.store.put(
        TestData.membership()
            .atHome(user)
            .permissions(Set.of(PermissionId.CUSTOMERS_MANAGE))
            .customers(CustomerScope.Kind.ALL)
            .build());
    return user;
  }

  /** Of the operator, with a list of customers that is empty. */
  private User clerk() {
    User user = portal.givenUser(portal.company(CompanyId.OPERATOR), UserStatus.ACTIVE);
    portal.store.put(
        TestData.membership()
            .atHome(user)
            .permissions(Set.of(PermissionId.CUSTOMERS_MANAGE))
            .customers(CustomerScope.Kind.CHOSEN)
            .build());
    return user;
  }

  private Company done(UseCase<CompanyId, Company> useCase) {
    return portal.run(useCase, customer.id());
  }

  private void suspend() {
    done(use.suspendCompany());
  }

  private Company move(@Nullable CompanyId to) {
    return portal.run(use.moveCompany(), new MoveCompany.Input(customer.id(), to));
  }

  private void mark(String... marks) {
    portal.run(use.setMarks(), new SetMarks.Input(customer.id(), Set.of(marks)));
  }

  private Company now() {
    return portal.company(customer.id());
  }

  private boolean may(User user, PermissionId permission) {
    return portal.access.check(
        portal.store.accessFacts().read(user.id(), customer.id()),
        permission,
        portal.clock.instant());
  }

  private void assertEvent(EventKind kind, CompanyStatus before, CompanyStatus after) {
    assertThat(portal.lastEvent().kind()).isEqualTo(kind);
    assertThat(portal.lastEvent().isAboutCompany()).isTrue();
    assertThat(portal.lastEvent().before()).containsEntry("company.status", before.name());
    assertThat(portal.lastEvent().after()).containsEntry("company.status", after.name());
  }

  private static void assertFault(String field, ThrowingCallable asked) {
    assertThat(assertRefused(asked, Refusal.InvalidRequest.class).errors())
        .extracting(FieldError::field)
        .containsExactly(field);
  }
}
