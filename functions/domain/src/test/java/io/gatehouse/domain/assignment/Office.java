package io.gatehouse.domain.assignment;

import static io.gatehouse.domain.permission.PermissionId.COMPANY_ADMIN;
import static io.gatehouse.domain.permission.PermissionId.USERS_MANAGE;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.util.Set;

/** A partner with an administrator, a user and two customers, under an operator. */
final class Office {
  static final PermissionId INVOICES = new PermissionId("invoices.view");
  static final PermissionId PAYMENTS = new PermissionId("payments.manage");
  static final PermissionId BILLING = new PermissionId("billing.edit");
  static final PermissionId BILLING_VIEW = new PermissionId("billing.view");
  static final PermissionId OFFERS = new PermissionId("offers.manage");
  static final PermissionId ESTATE = new PermissionId("data-estate.manage");
  static final PermissionId INSTANCES = new PermissionId("instances.open");
  static final PermissionId ENVIRONMENTS = new PermissionId("environments.manage");
  static final PermissionId PHONES = new PermissionId("phones.manage");
  static final RoleId ACCOUNT_MANAGER = new RoleId("account-manager");
  static final RoleId TECHNICAL_MANAGER = new RoleId("technical-manager");
  static final RoleId DECISION_MAKER = new RoleId("decision-maker");
  static final ResourceId DATABASE = new ResourceId("instance", "db-1");

  final Portal portal = new Portal();
  final User operator = portal.givenOperator();
  final Company company = portal.givenCompany(TestData.company().entitledTo(ESTATE, INSTANCES));
  final User administrator = portal.givenAdministrator(company, UserStatus.ACTIVE);
  final User user = portal.givenUser(company, UserStatus.ACTIVE);
  final Company first = givenCustomer();
  final Company second = givenCustomer();

  Company givenCustomer() {
    return portal.givenCompany(
        TestData.company().type(CompanyType.CUSTOMER).partnerOfRecord(company.id()));
  }

  /** A colleague with these permissions and all customers. */
  User givenManager(PermissionId... permissions) {
    return givenColleague(CustomerScope.Kind.ALL, permissions);
  }

  User givenColleague(CustomerScope.Kind customers, PermissionId... permissions) {
    User colleague = portal.givenUser(company, UserStatus.ACTIVE);
    portal.store.put(
        TestData.membership()
            .atHome(colleague)
            .permissions(Set.of(permissions))
            .customers(customers)
            .build());
    return colleague;
  }

  /** Manages users, and has these customers only. */
  User givenManagerOf(Company customer, PermissionId... more) {
    User manager = givenColleague(CustomerScope.Kind.CHOSEN, more);
    Membership atHome = portal.membership(manager);
    portal.store.put(atHome.withGrants(atHome.grants().plus(USERS_MANAGE, 0)));
    portal.store.put(
        Membership.chosen(
            customer.id(),
            manager.id(),
            manager.home(),
            manager.name(),
            atHome.customers().round()));
    return manager;
  }

  ChangedUser give(User asks, PermissionId... permissions) {
    return change(asks, Assignment.giving(Selection.of(permissions)));
  }

  ChangedUser give(User asks, RoleId... roles) {
    return change(asks, Assignment.giving(Selection.of(roles)));
  }

  ChangedUser take(User asks, PermissionId... permissions) {
    return change(asks, Assignment.taking(Selection.of(permissions)));
  }

  ChangedUser change(User asks, Assignment assignment) {
    return change(asks, user, assignment);
  }

  ChangedUser change(User asks, User whom, Assignment assignment) {
    return change(asks, company.id(), whom, assignment);
  }

  ChangedUser change(User asks, CompanyId where, User whom, Assignment assignment) {
    return portal.run(
        portal.useCases.changePermissions(),
        new ChangePermissions.Input(where, whom.id(), assignment),
        TestData.person(asks));
  }

  /** By somebody who manages the company as its delegated administrator (R35). */
  ChangedUser changeManaging(User asks, CompanyId where, User whom, Assignment assignment) {
    return portal.run(
        portal.useCases.changePermissions(),
        new ChangePermissions.Input(where, whom.id(), assignment),
        TestData.managing(asks, where));
  }

  ChangedUser choose(User asks, CustomerChoice choice) {
    return portal.run(
        portal.useCases.changeCustomers(),
        new ChangeCustomers.Input(company.id(), user.id(), choice),
        TestData.person(asks));
  }

  Company entitle(PermissionId... permissions) {
    return portal.run(
        portal.useCases.setEntitlements(),
        new SetEntitlements.Input(company.id(), Set.of(permissions)),
        TestData.person(operator));
  }

  /** What the user holds over a company now. */
  Set<PermissionId> held(User of, CompanyId over) {
    return Set.copyOf(
        portal
            .access
            .catalogue()
            .ids(
                portal.access.permissions(
                    portal.store.accessFacts().read(of.id(), over), portal.clock.instant())));
  }

  Membership membership() {
    return portal.membership(user);
  }

  int activeAdministrators() {
    return portal.company(company.id()).activeAdministrators();
  }

  User givenSecondAdministrator(UserStatus status) {
    User second = portal.givenUser(company, status, Set.of(COMPANY_ADMIN));
    if (status == UserStatus.ACTIVE) {
      portal.store.put(portal.company(company.id()).administratorActivated());
    }
    return second;
  }
}
