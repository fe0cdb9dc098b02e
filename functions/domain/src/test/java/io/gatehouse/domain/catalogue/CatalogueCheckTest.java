package io.gatehouse.domain.catalogue;

import static io.gatehouse.domain.testdata.CatalogueBuilder.EVERYWHERE;
import static io.gatehouse.domain.testdata.CatalogueBuilder.PARTNER_TYPES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.gatehouse.domain.catalogue.CatalogueSource.Content;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.testdata.CatalogueBuilder;
import io.gatehouse.domain.testdata.Catalogues;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** R15, R16, R19, R20, R28: what makes no sense in a catalogue is a fault with a place. */
class CatalogueCheckTest {

  /** Each adds one thing to a catalogue that is right as it stands. */
  @ParameterizedTest(name = "{0} {1}")
  @MethodSource({"ids", "texts", "words", "relations", "roles", "others"})
  void failure_R15_oneFault(String pointer, String reason, UnaryOperator<CatalogueBuilder> fault) {
    assertThat(faults(fault.apply(Catalogues.small()).source()))
        .containsExactly(new Fault(pointer, reason));
  }

  static Stream<Arguments> ids() {
    return Stream.of(
        fault("/groups/1/id", "must be the id of a group such as own-company", c -> c.group("No")),
        fault("/groups/1/id", "'all' comes twice", c -> c.group("all")),
        fault("/marks/1/id", "must be a mark such as version-20-or-older", c -> c.mark("No")),
        fault(
            "/seatTypes/3/id",
            "must be a seat type such as view-only",
            c -> c.seatType("No", false, null, false)),
        fault(
            "/permissions/20/id",
            "must be a permission id such as company.admin",
            c -> c.permission("no", p -> p)),
        fault(
            "/permissions/20/id",
            "'users.view' comes twice",
            c -> c.permission("users.view", p -> p)),
        fault(
            "/roles/4/id",
            "must be a role id such as account-manager",
            c -> c.role("No", false, Map.of())),
        fault(
            "/templates/1/id",
            "must be the id of a template such as super-admin",
            c -> c.template("No", EVERYWHERE)),
        fault(
            "/resourceKinds/1/id",
            "must be a kind of resource such as instance",
            c -> c.resourceKind("No", "users.view")),
        fault(
            "/resourceKinds/1/id",
            "'company' has a meaning of its own",
            c -> c.resourceKind("company", "users.view")),
        fault(
            "/resourceKinds/1/id",
            "'user' has a meaning of its own",
            c -> c.resourceKind("user", "users.view")));
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        fault(
            "/permissions/20/label/fr",
            "has no text in 'fr'",
            c -> c.permission("things.view", p -> p.label(Map.of("en", "x", "da", "x")))),
        fault(
            "/permissions/20/label/da",
            "has no text in 'da'",
            c ->
                c.permission(
                    "things.view", p -> p.label(Map.of("en", "x", "fr", "x", "da", " ")))));
  }

  static Stream<Arguments> words() {
    return Stream.of(
        fault(
            "/permissions/20/level",
            "must be view or manage",
            c -> c.permission("things.view", p -> p.level("admin"))),
        fault(
            "/permissions/20/reach",
            "must be company or customers",
            c -> c.permission("things.view", p -> p.reach("world"))),
        fault(
            "/seatTypes/3/cap",
            "must be view or manage",
            c -> c.seatType("third", false, "nothing", false)),
        fault(
            "/permissions/20/group",
            "there is no group 'other'",
            c -> c.permission("things.view", p -> p.group("other"))),
        fault(
            "/permissions/20/mark",
            "there is no mark 'pilot'",
            c -> c.permission("things.view", p -> p.mark("pilot"))),
        fault(
            "/permissions/20/seat",
            "there is no seat type 'third'",
            c -> c.permission("things.view", p -> p.seat("third"))),
        fault(
            "/permissions/20/companyTypes/0",
            "there is no type of company 'FRIEND'",
            c -> c.permission("things.view", p -> p.types(List.of("FRIEND")))),
        fault(
            "/permissions/20/companyTypes",
            "must name a type of company",
            c -> c.permission("things.view", p -> p.types(List.of()))));
  }

  static Stream<Arguments> relations() {
    return Stream.of(
        fault(
            "/permissions/20/requires/1",
            "there is no permission 'things.none'",
            c -> c.permission("things.view", p -> p.requires("users.view", "things.none"))),
        fault(
            "/permissions/20/includes/0",
            "there is no permission 'things.none'",
            c -> c.permission("things.view", p -> p.includes("things.none"))),
        fault(
            "/permissions/20/requires",
            "'things.view' requires itself, directly or by others",
            c -> c.permission("things.view", p -> p.requires("things.view"))),
        fault(
            "/permissions/20/includes",
            "'things.view' includes itself, directly or by others",
            c -> c.permission("things.view", p -> p.includes("things.view"))),
        fault(
            "/permissions/20/requires",
            "'things.view' requires 'phones.manage', which does not exist for [PARTNER]",
            c ->
                c.permission(
                    "things.view",
                    p -> p.types(List.of("PARTNER", "CUSTOMER")).requires("phones.manage"))),
        fault(
            "/permissions/20/includes",
            "no permission may include 'company.admin'",
            c -> c.permission("things.view", p -> p.includes("company.admin"))));
  }

  static Stream<Arguments> roles() {
    return Stream.of(
        fault(
            "/roles/4/content/FRIEND",
            "there is no type of company 'FRIEND'",
            c -> c.role("clerk", false, Map.of("FRIEND", content()))),
        fault(
            "/roles/4/content/PARTNER/permissions/0",
            "there is no permission 'things.none'",
            c -> c.role("clerk", false, Map.of("PARTNER", content("things.none")))),
        fault(
            "/roles/4/content/PARTNER/permissions/1",
            "'phones.manage' does not exist for PARTNER",
            c -> c.role("clerk", false, Map.of("PARTNER", content("users.view", "phones.manage")))),
        fault(
            "/roles/4/content/PARTNER/permissions/0",
            "no role may hold 'company.admin'",
            c -> c.role("clerk", false, Map.of("PARTNER", content("company.admin")))),
        fault(
            "/roles/4/content/PARTNER/permissions",
            "'payments.manage' requires 'invoices.view', which the role lacks",
            c -> c.role("clerk", false, Map.of("PARTNER", content("payments.manage")))),
        fault(
            "/roles/4/grantable",
            "a role that customers grant must exist for CUSTOMER (R28)",
            c -> c.role("clerk", true, Map.of("PARTNER", content("users.view")))));
  }

  static Stream<Arguments> others() {
    return Stream.of(
        fault(
            "/templates/1/permissions/0",
            "there is no permission 'things.none'",
            c -> c.template("clerk", EVERYWHERE, "things.none")),
        fault(
            "/templates/1/companyTypes/0",
            "there is no type of company 'FRIEND'",
            c -> c.template("clerk", List.of("FRIEND"), "users.view")),
        fault(
            "/resourceKinds/1/permission",
            "there is no permission 'things.none'",
            c -> c.resourceKind("phone", "things.none")),
        fault(
            "/resourceKinds/1/keeper",
            "there is no permission 'things.none'",
            c -> c.resourceKind("phone", "users.view", "things.none")),
        fault(
            "/resourceKinds/1/keeper",
            "'users.view' does not include 'users.manage', so nobody could give any",
            c -> c.resourceKind("phone", "users.manage", "users.view")),
        fault(
            "/delegatedRole",
            "must be a role id such as account-manager",
            c -> c.delegatedRole("No")),
        fault("/delegatedRole", "there is no role 'clerk'", c -> c.delegatedRole("clerk")),
        fault(
            "/delegatedRole",
            "the role 'technical-manager' does not exist for CUSTOMER",
            c -> c.delegatedRole("technical-manager")));
  }

  @Test
  void failure_R15_aLanguageThatThePortalDoesNotSpeak() {
    List<Fault> faults =
        faults(
            Catalogues.small()
                .permission(
                    "things.view", p -> p.label(Map.of("en", "x", "fr", "x", "da", "x", "de", "x")))
                .source());
    assertThat(faults).extracting(Fault::pointer).containsExactly("/permissions/20/label/de");
  }

  @Test
  void failure_R15_circlesOfSeveral() {
    assertThat(
            faults(
                Catalogues.small()
                    .permission("things.a", p -> p.requires("things.b"))
                    .permission("things.b", p -> p.requires("things.c"))
                    .permission("things.c", p -> p.requires("things.a"))
                    // Leads into the circle, and is not part of it.
                    .permission("things.d", p -> p.requires("things.a"))
                    .source()))
        .extracting(Fault::pointer)
        .containsExactly(
            "/permissions/20/requires", "/permissions/21/requires", "/permissions/22/requires");
  }

  @Test
  void failure_R15_allFaultsAtOnce() {
    List<Fault> faults =
        faults(
            Catalogues.small()
                .group("No")
                .permission("things.view", p -> p.level("admin").requires("things.none"))
                .role("clerk", true, Map.of())
                .delegatedRole("nobody")
                .source());
    assertThat(faults)
        .extracting(Fault::pointer)
        .containsExactly(
            "/groups/1/id",
            "/permissions/20/level",
            "/permissions/20/requires/0",
            "/roles/4/grantable",
            "/delegatedRole");
    assertThatExceptionOfType(InvalidCatalogueException.class)
        .isThrownBy(() -> Catalogues.small().mark("No").build())
        .withMessage("/marks/1/id: must be a mark such as version-20-or-older");
  }

  @Test
  void failure_R16_R20_whatGatehouseItselfNeeds() {
    CatalogueBuilder empty =
        new CatalogueBuilder()
            .group("all")
            .role("account-manager", false, Map.of("CUSTOMER", content()));
    assertThat(faults(empty.source()))
        .containsExactlyElementsOf(
            PermissionId.WELL_KNOWN.stream()
                .map(
                    id ->
                        new Fault(
                            "/permissions", "Gatehouse itself needs the permission '" + id + "'"))
                .toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"requires", "includes", "seat", "mark"})
  void failure_R16_R20_administratorsDependOnNothing(String condition) {
    for (String id : List.of("company.admin", "customers.admin")) {
      assertThat(faults(withAdministrators(id, p -> dependent(p, condition))))
          .contains(
              new Fault(
                  id.equals("company.admin") ? "/permissions/0" : "/permissions/1",
                  "'" + id + "' must not require, include or depend on anything"));
    }
  }

  @Test
  void failure_R16_R20_administratorsManage() {
    assertThat(faults(withAdministrators("company.admin", p -> p.view())))
        .containsExactly(
            new Fault("/permissions/0/level", "'company.admin' must be of level manage"));
    assertThat(faults(withAdministrators("customers.admin", p -> p.view())))
        .containsExactly(
            new Fault("/permissions/1/level", "'customers.admin' must be of level manage"));
  }

  @Test
  void failure_R16_companyAdministratorsAreInEveryCompany() {
    Fault fault =
        new Fault(
            "/permissions/0",
            "'company.admin' must exist for every company, without entitlement (R16)");
    assertThat(faults(withAdministrators("company.admin", p -> p.entitlement())))
        .containsExactly(fault);
    assertThat(faults(withAdministrators("company.admin", p -> p.types(EVERYWHERE.subList(0, 4)))))
        .containsExactly(fault);
  }

  @Test
  void failure_R20_customerManagersAreInPartnerCompanies() {
    assertThat(
            faults(
                withAdministrators(
                    "customers.admin", p -> p.types(List.of("PARTNER", "CUSTOMER")))))
        .containsExactly(
            new Fault(
                "/permissions/1/companyTypes",
                "'customers.admin' is for partner-type companies only (R20)"));
    // An entitlement it may need.
    assertThat(faults(withAdministrators("customers.admin", p -> p.entitlement()))).isEmpty();
  }

  /** R15: what includes the one that is required brings it along. */
  @Test
  void success_R19_aRoleHoldsWhatItRequiresByInclusion() {
    assertThat(
            faults(
                Catalogues.small()
                    .permission("things.view", p -> p.requires("users.view"))
                    .role("clerk", false, Map.of("PARTNER", content("things.view", "users.manage")))
                    .source()))
        .isEmpty();
  }

  private static CatalogueSource withAdministrators(
      String id, UnaryOperator<CatalogueBuilder.PermissionBuilder> change) {
    return new CatalogueBuilder()
        .group("all")
        .mark("pilot")
        .seatType("core", true, null, true)
        .permission("company.admin", p -> id.equals("company.admin") ? change.apply(p) : p)
        .permission(
            "customers.admin",
            p -> {
              CatalogueBuilder.PermissionBuilder partners = p.types(PARTNER_TYPES);
              return id.equals("customers.admin") ? change.apply(partners) : partners;
            })
        .permission("customers.view", p -> p)
        .permission("customers.manage", p -> p)
        .permission("users.view", p -> p)
        .permission("users.manage", p -> p)
        .permission("account.manage", p -> p)
        .permission("billing.edit", p -> p)
        .permission("notifications.view", p -> p)
        .permission("decisions.make", p -> p)
        .role("account-manager", false, Map.of("CUSTOMER", content()))
        .source();
  }

  private static CatalogueBuilder.PermissionBuilder dependent(
      CatalogueBuilder.PermissionBuilder permission, String condition) {
    return switch (condition) {
      case "requires" -> permission.requires("users.view");
      case "includes" -> permission.includes("users.view");
      case "seat" -> permission.seat("core");
      default -> permission.mark("pilot");
    };
  }

  private static List<Fault> faults(CatalogueSource source) {
    try {
      Catalogue.compile(source);
      return List.of();
    } catch (InvalidCatalogueException invalid) {
      return invalid.faults();
    }
  }

  private static Content content(String... permissions) {
    return new Content(List.of(permissions), false);
  }

  private static Arguments fault(
      String pointer, String reason, UnaryOperator<CatalogueBuilder> fault) {
    return arguments(pointer, reason, fault);
  }
}
