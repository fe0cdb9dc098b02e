package io.gatehouse.lambda.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.Labels;
import io.gatehouse.domain.catalogue.Level;
import io.gatehouse.domain.catalogue.Permission;
import io.gatehouse.domain.catalogue.PermissionSet;
import io.gatehouse.domain.catalogue.Reach;
import io.gatehouse.domain.catalogue.Role;
import io.gatehouse.domain.catalogue.SeatType;
import io.gatehouse.domain.catalogue.Template;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.user.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * R17: the catalogue that comes along covers all five seeds. Its roles' table is RoleMatrixTest's.
 */
class StandardCatalogueTest {
  private static final Catalogue CATALOGUE = CatalogueFile.standard();
  private static final Set<CompanyType> PARTNERS =
      Set.of(CompanyType.PARTNER, CompanyType.SUB_PARTNER, CompanyType.AFFILIATE);

  @Test
  @DisplayName(
      "S0: customers and licences, shop, orders, resources, documents, licences, users, dashboard")
  void success_R17_seed0() {
    assertThat(ids())
        .contains(
            "customer-licences.manage",
            "shop.view",
            "orders.create",
            "partner-resources.view",
            "legal-documents.view",
            "company-licences.manage",
            "users.manage",
            "sales-dashboard.view");
  }

  @Test
  @DisplayName(
      "S0: \"Manage customers and licences\" covers seven abilities, over the customers in scope")
  void success_R15_bundle() {
    Permission bundle = permission("customer-licences.manage");

    assertThat(bundle.includes())
        .extracting(PermissionId::value)
        .containsExactlyInAnyOrder(
            "customers.view",
            "trial-customers.view",
            "trial-customers.register",
            "customer-users.view",
            "customer-users.create",
            "applications.manage",
            "support-tickets.create");
    assertThat(bundle.includes())
        .allMatch(part -> CATALOGUE.get(part).reach() == Reach.CUSTOMERS)
        .allMatch(part -> CATALOGUE.get(part).companyTypes().containsAll(PARTNERS));
  }

  @Test
  @DisplayName("S0: the shop shows orders, invoices and the price list, and orders need the shop")
  void success_R15_shop() {
    assertThat(permission("shop.view").includes())
        .extracting(PermissionId::value)
        .containsExactlyInAnyOrder("orders.view", "invoices.view", "partner-prices.view");
    assertThat(permission("orders.create").requires())
        .containsExactly(new PermissionId("shop.view"));
  }

  @Test
  @DisplayName("S1: decide for the account, phones; its two roles can be granted")
  void success_R17_seed1() {
    assertThat(ids()).contains("decisions.make", "phones.view", "phones.manage");
    assertThat(CATALOGUE.roles().stream().filter(Role::grantable))
        .extracting(role -> role.id().value())
        .containsExactly("decision-maker", "phone-manager");
  }

  @Test
  @DisplayName(
      "R29: decision makers see and pay bills; phone managers never see invoices and payments")
  void success_R29_grantedRoles() {
    assertThat(held("decision-maker", CompanyType.CUSTOMER))
        .contains("decisions.make", "invoices.view", "payments.view", "payments.manage");
    assertThat(held("phone-manager", CompanyType.CUSTOMER))
        .containsExactlyInAnyOrder("phones.view", "phones.manage");
  }

  @Test
  @DisplayName("S2: everything the table of roles is about")
  void success_R17_seed2() {
    assertThat(ids())
        .contains("organisations.view", "organisations.manage")
        .contains("users.view", "users.manage")
        .contains("offers.view", "offers.manage")
        .contains("subscriptions.view", "subscriptions.manage")
        .contains("invoices.view", "invoices.manage")
        .contains("payments.view", "payments.manage")
        .contains("payment-cards.view", "payment-cards.manage")
        .contains("partner-prices.view", "partner-prices.manage")
        .contains("offer-list.view", "offer-list.manage")
        .contains("event-log.view", "event-log.export")
        .contains("notifications.view", "notifications.manage")
        .contains("account.view", "account.manage");
  }

  @Test
  @DisplayName("R6: who manages organisations manages customers, where there can be any")
  void success_R6_organisations() {
    assertThat(held("technical-manager", CompanyType.PARTNER)).contains("customers.manage");
    assertThat(held("account-manager", CompanyType.CUSTOMER))
        .contains("organisations.manage")
        .doesNotContain("customers.manage");
  }

  @Test
  @DisplayName(
      "Section 4: an affiliate's roles are for its customers, whatever each permission reaches")
  void success_R19_affiliates() {
    for (String role : List.of("account-manager", "technical-manager")) {
      RoleId id = new RoleId(role);
      assertThat(CATALOGUE.roleForCustomers(id, CompanyType.AFFILIATE))
          .isEqualTo(CATALOGUE.role(id, CompanyType.AFFILIATE));
      assertThat(
              CATALOGUE.contains(
                  CATALOGUE.roleForCustomers(id, CompanyType.PARTNER), PermissionId.USERS_VIEW))
          .isFalse();
    }
  }

  @Test
  @DisplayName(
      "S3: edit billing, add and edit users, and what only a partner seat gives (R24, R25)")
  void success_R17_seed3() {
    assertThat(ids()).contains("billing.edit", "users.manage", "accounts.employees-manage");
    assertThat(permission("accounts.employees-manage").seat()).isEqualTo(new SeatTypeId("partner"));
  }

  @Test
  @DisplayName("S3: three types of seat (R21 to R23)")
  void success_R21_seats() {
    assertThat(CATALOGUE.seatTypes())
        .extracting(
            seat -> seat.id().value(),
            SeatType::paid,
            SeatType::cap,
            SeatType::partnerEmployeesOnly,
            SeatType::bulk)
        .containsExactly(
            tuple("core", true, null, false, true),
            tuple("view-only", false, Level.VIEW, false, true),
            tuple("partner", false, null, true, false));
  }

  @Test
  @DisplayName("S4: company admin, customer manager, data estate admin, environment admin")
  void success_R17_seed4() {
    assertThat(permission("company.admin").companyTypes()).hasSize(CompanyType.values().length);
    assertThat(permission("customers.admin").companyTypes()).isEqualTo(PARTNERS);
    assertThat(ids()).contains("data-estate.manage", "instances.open", "environments.manage");
    assertThat(CATALOGUE.resourceKind("instance"))
        .hasValueSatisfying(
            kind -> {
              assertThat(kind.permission().value()).isEqualTo("instances.open");
              assertThat(kind.keeper()).isEqualTo(new PermissionId("data-estate.manage"));
            });
    assertThat(CATALOGUE.ids(CATALOGUE.closure(new PermissionId("data-estate.manage"))))
        .contains(new PermissionId("instances.open"));
  }

  @Test
  @DisplayName("S4: environments only where the company is marked as version 20 or older")
  void success_R17_marks() {
    PermissionId environments = new PermissionId("environments.manage");

    assertThat(CATALOGUE.contains(CATALOGUE.existing(CompanyType.CUSTOMER, Set.of()), environments))
        .isFalse();
    assertThat(
            CATALOGUE.contains(
                CATALOGUE.existing(CompanyType.CUSTOMER, Set.of("version-20-or-older")),
                environments))
        .isTrue();
  }

  @Test
  @DisplayName("R3: what a company has to be entitled to")
  void success_R3_entitlements() {
    assertThat(CATALOGUE.ids(CATALOGUE.needingEntitlement()))
        .extracting(PermissionId::value)
        .containsExactly(
            "data-estate.view", "data-estate.manage", "instances.open", "environments.manage");
  }

  @Test
  @DisplayName("R10: whoever manages users at home does not manage the customers' by it")
  void success_R10_reach() {
    assertThat(CATALOGUE.contains(CATALOGUE.reachingCustomers(), PermissionId.USERS_MANAGE))
        .isFalse();
    assertThat(CATALOGUE.contains(CATALOGUE.reachingCustomers(), PermissionId.USERS_VIEW))
        .isFalse();
    assertThat(CATALOGUE.contains(CATALOGUE.reachingCustomers(), PermissionId.BILLING_EDIT))
        .isFalse();
  }

  @Test
  @DisplayName("R35: delegated administrators have what the customer's account manager has")
  void success_R35_delegatedRole() {
    assertThat(CATALOGUE.delegatedRole()).isEqualTo(new RoleId("account-manager"));
  }

  @ParameterizedTest
  @EnumSource(CompanyType.class)
  @DisplayName("S3: super-admin is everything that exists but company admin, seats apart")
  void success_R25_superAdmin(CompanyType type) {
    PermissionSet everything =
        existing(type)
            .minus(CATALOGUE.of(PermissionId.COMPANY_ADMIN))
            .minus(CATALOGUE.of(new PermissionId("accounts.employees-manage")));

    assertThat(ticked("super-admin", type)).isEqualTo(everything);
  }

  @Test
  @DisplayName("R25: partner-admin is all of super-admin, and managing employees across accounts")
  void success_R25_partnerAdmin() {
    assertThat(ticked("partner-admin", CompanyType.CUSTOMER))
        .isEqualTo(
            ticked("super-admin", CompanyType.CUSTOMER)
                .plus(CATALOGUE.of(new PermissionId("accounts.employees-manage"))));
  }

  @Test
  @DisplayName("R15: whatever a template ticks has what it requires")
  void success_R15_templates() {
    for (Template template : CATALOGUE.templates()) {
      for (CompanyType type : template.companyTypes()) {
        PermissionSet ticked = ticked(template.id(), type);
        assertThat(CATALOGUE.settled(ticked)).as(template.id() + " " + type).isEqualTo(ticked);
      }
    }
  }

  @Test
  @DisplayName(
      "What manages also shows: each manage permission includes the view permission beside it")
  void success_R15_manageIncludesView() {
    for (Permission permission : CATALOGUE.permissions()) {
      String id = permission.id().value();
      PermissionId view = new PermissionId(id.substring(0, id.lastIndexOf('.')) + ".view");
      if (permission.level() == Level.MANAGE
          && id.endsWith(".manage")
          && CATALOGUE.find(view).isPresent()) {
        assertThat(CATALOGUE.contains(CATALOGUE.closure(permission.id()), view)).as(id).isTrue();
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @DisplayName("R15: labels are labels and helps are sentences, in every language")
  void success_R15_texts(Language language) {
    assertThat(labels().map(label -> label.in(language)))
        .allMatch(text -> text.length() <= 60, "is short")
        .noneMatch(text -> text.endsWith("."));
    assertThat(helps().map(help -> help.in(language)))
        .allMatch(text -> text.endsWith("."), "is a sentence")
        .allMatch(text -> Character.isUpperCase(text.charAt(0)), "begins like one");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  @DisplayName("No two permissions are called the same")
  void success_R15_labelsDiffer(Language language) {
    assertThat(CATALOGUE.permissions())
        .extracting(permission -> permission.label().in(language))
        .doesNotHaveDuplicates();
  }

  private static Stream<Labels> labels() {
    return Stream.of(
            CATALOGUE.groups().stream().map(group -> group.label()),
            CATALOGUE.permissions().stream().map(Permission::label),
            CATALOGUE.roles().stream().map(Role::label),
            CATALOGUE.templates().stream().map(Template::label),
            CATALOGUE.seatTypes().stream().map(SeatType::label))
        .flatMap(each -> each);
  }

  private static Stream<Labels> helps() {
    return Stream.of(
            CATALOGUE.permissions().stream().map(Permission::help),
            CATALOGUE.roles().stream().map(Role::help),
            CATALOGUE.templates().stream().map(Template::help),
            CATALOGUE.seatTypes().stream().map(SeatType::help))
        .flatMap(each -> each);
  }

  private static List<String> ids() {
    return CATALOGUE.permissions().stream().map(permission -> permission.id().value()).toList();
  }

  private static Permission permission(String id) {
    return CATALOGUE.get(new PermissionId(id));
  }

  private static List<String> held(String role, CompanyType type) {
    return CATALOGUE.ids(CATALOGUE.role(new RoleId(role), type)).stream()
        .map(PermissionId::value)
        .toList();
  }

  /** With every mark. */
  private static PermissionSet existing(CompanyType type) {
    return CATALOGUE.existing(type, Set.of("version-20-or-older"));
  }

  private static PermissionSet ticked(String template, CompanyType type) {
    return CATALOGUE
        .closure(CATALOGUE.of(CATALOGUE.template(template).orElseThrow().permissions()))
        .and(existing(type));
  }
}
