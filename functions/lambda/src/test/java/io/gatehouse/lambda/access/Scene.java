package io.gatehouse.lambda.access;

import static io.gatehouse.domain.permission.PermissionId.COMPANY_ADMIN;
import static io.gatehouse.domain.permission.PermissionId.CUSTOMERS_ADMIN;
import static io.gatehouse.domain.permission.PermissionId.USERS_VIEW;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Entity;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.testdata.CompanyBuilder;
import io.gatehouse.domain.testdata.MembershipBuilder;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.DirectCall;
import io.gatehouse.lambda.portal.Reply;
import io.gatehouse.lambda.portal.TestPortal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * A small portal for questions about access.
 *
 * <ul>
 *   <li>{@code cmp_operator}: olivia administers it; oscar sees its users.
 *   <li>{@code cmp_nord}, a partner: adam administers it; vera sees its users; pia was given
 *       nothing; kim is customer manager for all customers, cho for kund alone.
 *   <li>{@code cmp_kund}, a customer of nord, entitled to the data estate: cora administers it;
 *       ivan sees invoices and was given the instance {@code north}; dora is disabled; ida of sund
 *       is account manager there.
 *   <li>{@code cmp_vand}, another customer of nord: vic administers it.
 *   <li>{@code cmp_sund}, a direct customer: ida administers it.
 *   <li>{@code cmp_stop}, a direct customer, suspended: stig administers it.
 * </ul>
 */
final class Scene implements AutoCloseable {
  static final CompanyId NORD = new CompanyId("cmp_nord");
  static final CompanyId KUND = new CompanyId("cmp_kund");
  static final CompanyId VAND = new CompanyId("cmp_vand");
  static final CompanyId SUND = new CompanyId("cmp_sund");
  static final CompanyId STOP = new CompanyId("cmp_stop");
  static final PermissionId INVOICES = new PermissionId("invoices.view");
  static final PermissionId INSTANCES = new PermissionId("instances.open");

  final TestPortal portal = new TestPortal();

  Scene() {
    company(CompanyId.OPERATOR, CompanyType.OPERATOR, one -> one);
    company(NORD, CompanyType.PARTNER, one -> one);
    company(
        KUND,
        CompanyType.CUSTOMER,
        one ->
            one.partnerOfRecord(NORD).entitledTo(INSTANCES, new PermissionId("data-estate.view")));
    company(VAND, CompanyType.CUSTOMER, one -> one.partnerOfRecord(NORD));
    company(SUND, CompanyType.CUSTOMER, one -> one);
    company(STOP, CompanyType.CUSTOMER, one -> one.status(CompanyStatus.SUSPENDED));
    user("olivia", CompanyId.OPERATOR, one -> one.permission(COMPANY_ADMIN, 0));
    user("oscar", CompanyId.OPERATOR, one -> one.permission(USERS_VIEW, 0));
    user("adam", NORD, one -> one.permission(COMPANY_ADMIN, 0));
    user("vera", NORD, one -> one.permission(USERS_VIEW, 0));
    user("pia", NORD, one -> one);
    user("kim", NORD, one -> one.permission(CUSTOMERS_ADMIN, 0).customers(CustomerScope.Kind.ALL));
    User cho =
        user(
            "cho",
            NORD,
            one -> one.permission(CUSTOMERS_ADMIN, 0).customers(CustomerScope.Kind.CHOSEN));
    put(TestData.membership().elsewhere(KUND, cho).chosen(1L).build());
    user("cora", KUND, one -> one.permission(COMPANY_ADMIN, 0));
    user(
        "ivan",
        KUND,
        one -> one.permission(INVOICES, 0).resource(new ResourceId("instance", "north"), 0));
    put(user("dora", UserStatus.DISABLED, KUND), one -> one.permission(COMPANY_ADMIN, 0));
    user("vic", VAND, one -> one.permission(COMPANY_ADMIN, 0));
    User ida = user("ida", SUND, one -> one.permission(COMPANY_ADMIN, 0));
    put(TestData.membership().elsewhere(KUND, ida).role(new RoleId("account-manager"), 0).build());
    user("stig", STOP, one -> one.permission(COMPANY_ADMIN, 0));
  }

  static String id(String name) {
    return "usr_" + name;
  }

  Company company(CompanyId id, CompanyType type, UnaryOperator<CompanyBuilder> how) {
    Company company =
        how.apply(TestData.company().id(id).name(id.value().substring(4) + " ApS").type(type))
            .build();
    put(company);
    return company;
  }

  User user(String name, CompanyId home, UnaryOperator<MembershipBuilder> how) {
    User user = user(name, UserStatus.ACTIVE, home);
    put(user, how);
    return user;
  }

  private static User user(String name, UserStatus status, CompanyId home) {
    return TestData.user()
        .id(new UserId(id(name)))
        .name(name, "Example")
        .email(name + "@example.com")
        .home(home)
        .status(status)
        .build();
  }

  private void put(User user, UnaryOperator<MembershipBuilder> how) {
    put(user, how.apply(TestData.membership().atHome(user)).build());
  }

  void put(Entity... states) {
    Change.Builder change = Change.builder();
    List.of(states).forEach(change::create);
    portal.commit(change.build());
  }

  /** Asks as a workload in its own name, or as a user, over HTTP. */
  Reply ask(String asker, Operation operation, Map<String, ?> question) {
    return asker.equals("workload")
        ? direct(operation).actor("workload", "billing").input(question).send()
        : portal.as(id(asker)).post(operation, question);
  }

  DirectCall direct(Operation operation) {
    return portal.direct(operation);
  }

  /** Every page of a question, one field of each item. */
  List<String> all(String asker, Operation operation, Map<String, ?> question, String field) {
    List<String> found = new ArrayList<>();
    Map<String, Object> next = new java.util.HashMap<>(question);
    while (true) {
      Reply page = ask(asker, operation, next).expect(200);
      page.json().path("items").forEach(item -> found.add(item.path(field).asText()));
      if (!page.json().has("nextPageToken")) {
        return found;
      }
      next.put("pageToken", page.at("/nextPageToken"));
    }
  }

  @Override
  public void close() {
    portal.close();
  }
}
