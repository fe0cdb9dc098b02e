package io.gatehouse.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.testdata.Catalogues;
import io.gatehouse.domain.user.Language;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is asked of a catalogue: R15, R17, R18, R19, R21, R25. */
class CatalogueTest {
  private static final Catalogue CATALOGUE = Catalogues.SMALL;
  private static final RoleId ACCOUNT_MANAGER = new RoleId("account-manager");
  private static final RoleId TECHNICAL_MANAGER = new RoleId("technical-manager");
  private static final SeatTypeId VIEW_ONLY = new SeatTypeId("view-only");

  @Test
  void success_R15_everythingIsFoundByItsId() {
    PermissionId invoices = id("invoices.view");
    assertThat(CATALOGUE.find(invoices)).contains(CATALOGUE.get(invoices));
    assertThat(CATALOGUE.get(invoices).id()).isEqualTo(invoices);
    assertThat(CATALOGUE.get(invoices).label().in(Language.FR)).isEqualTo("invoices.view");
    assertThat(CATALOGUE.role(ACCOUNT_MANAGER).orElseThrow().id()).isEqualTo(ACCOUNT_MANAGER);
    assertThat(CATALOGUE.template("super-admin").orElseThrow().permissions())
        .contains(PermissionId.COMPANY_ADMIN);
    assertThat(CATALOGUE.seatType(VIEW_ONLY).orElseThrow().cap()).isEqualTo(Level.VIEW);
    assertThat(CATALOGUE.resourceKind("instance").orElseThrow().permission())
        .isEqualTo(id("instances.open"));
    assertThat(CATALOGUE.ids(CATALOGUE.keeping())).containsExactly(id("data-estate.manage"));
    assertThat(CATALOGUE.delegatedRole()).isEqualTo(ACCOUNT_MANAGER);
  }

  @Test
  void success_R15_everythingIsListedInTheOrderOfTheFile() {
    CatalogueSource file = Catalogues.small().source();
    assertThat(CATALOGUE.permissions().stream().map(one -> one.id().value()))
        .containsExactlyElementsOf(
            file.permissions().stream().map(CatalogueSource.Permission::id).toList());
    assertThat(CATALOGUE.roles().stream().map(one -> one.id().value()))
        .containsExactlyElementsOf(file.roles().stream().map(CatalogueSource.Role::id).toList());
    assertThat(CATALOGUE.seatTypes().stream().map(one -> one.id().value()))
        .containsExactly("core", "view-only", "partner");
    assertThat(CATALOGUE.groups()).extracting(Group::id).containsExactly("all");
    assertThat(CATALOGUE.marks()).extracting(Mark::id).containsExactly("version-20-or-older");
    assertThat(CATALOGUE.templates()).extracting(Template::id).containsExactly("super-admin");
    assertThat(CATALOGUE.resourceKinds()).extracting(ResourceKind::id).containsExactly("instance");
  }

  @Test
  void success_R15_whatTheFileSaysOfAPermission() {
    Permission environments = CATALOGUE.get(id("environments.manage"));
    assertThat(environments.mark()).isEqualTo("version-20-or-older");
    assertThat(environments.requires()).containsExactly(id("invoices.view"));
    assertThat(environments.level()).isEqualTo(Level.MANAGE);
    assertThat(environments.reach()).isEqualTo(Reach.COMPANY);
    assertThat(CATALOGUE.get(id("offers.view")).reach()).isEqualTo(Reach.CUSTOMERS);
    assertThat(CATALOGUE.get(id("employees.manage")).seat()).isEqualTo(new SeatTypeId("partner"));
  }

  @Test
  void failure_R15_whatTheCatalogueDoesNotHave() {
    PermissionId former = id("former.permission");
    assertThat(CATALOGUE.find(former)).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CATALOGUE.get(former))
        .withMessage("is not a permission of this portal: former.permission");
    assertThat(CATALOGUE.of(former).isEmpty()).isTrue();
    assertThat(CATALOGUE.closure(former).isEmpty()).isTrue();
    assertThat(CATALOGUE.requirements(former).isEmpty()).isTrue();
    assertThat(CATALOGUE.contains(CATALOGUE.all(), former)).isFalse();
    assertThat(CATALOGUE.role(new RoleId("former"))).isEmpty();
    assertThat(CATALOGUE.role(new RoleId("former"), CompanyType.CUSTOMER).isEmpty()).isTrue();
    assertThat(CATALOGUE.roleForCustomers(new RoleId("former"), CompanyType.PARTNER).isEmpty())
        .isTrue();
    assertThat(CATALOGUE.template("former")).isEmpty();
    assertThat(CATALOGUE.seatType(new SeatTypeId("former"))).isEmpty();
    assertThat(CATALOGUE.resourceKind("former")).isEmpty();
  }

  @Test
  void success_R15_setsAreOfExactlyTheseIds() {
    PermissionSet set = CATALOGUE.of(List.of(id("invoices.view"), id("users.manage")));
    assertIds(set, "users.manage", "invoices.view");
    assertThat(CATALOGUE.contains(set, id("invoices.view"))).isTrue();
    assertThat(CATALOGUE.contains(set, id("users.view"))).isFalse();
    assertThat(CATALOGUE.none().isEmpty()).isTrue();
    assertThat(CATALOGUE.all().size()).isEqualTo(CATALOGUE.permissions().size());
  }

  @Test
  void success_R17_whatExistsForTypeAndMarks() {
    PermissionSet partner = CATALOGUE.existing(CompanyType.PARTNER, Set.of());
    assertThat(CATALOGUE.contains(partner, id("customers.admin"))).isTrue();
    assertThat(CATALOGUE.contains(partner, id("phones.manage"))).isFalse();
    assertThat(CATALOGUE.contains(partner, id("environments.manage"))).isFalse();
    PermissionSet marked =
        CATALOGUE.existing(CompanyType.PARTNER, Set.of("version-20-or-older", "former-mark"));
    assertThat(marked).isEqualTo(partner.plus(CATALOGUE.of(id("environments.manage"))));
    assertThat(
            CATALOGUE.contains(
                CATALOGUE.existing(CompanyType.CUSTOMER, Set.of()), id("phones.manage")))
        .isTrue();
  }

  @Test
  void success_R15_inclusionGoesOn() {
    Catalogue catalogue =
        Catalogues.small()
            .permission("things.a", p -> p.includes("things.b"))
            .permission("things.b", p -> p.includes("things.c", "users.view"))
            .permission("things.c", p -> p)
            .build();
    assertThat(catalogue.ids(catalogue.closure(id("things.a"))))
        .containsExactlyInAnyOrder(
            id("things.a"), id("things.b"), id("things.c"), id("users.view"));
    assertThat(catalogue.closure(catalogue.of(Set.of(id("things.b"), id("billing.edit")))))
        .isEqualTo(catalogue.closure(id("things.b")).plus(catalogue.closure(id("billing.edit"))));
    assertThat(catalogue.ids(catalogue.closure(id("things.c")))).containsExactly(id("things.c"));
  }

  @Test
  void success_R15_requirementsGoOn() {
    Catalogue catalogue =
        Catalogues.small()
            .permission("things.a", p -> p.requires("things.b"))
            .permission("things.b", p -> p.requires("things.c"))
            .permission("things.c", p -> p)
            .build();
    assertThat(catalogue.ids(catalogue.requirements(id("things.a"))))
        .containsExactly(id("things.b"), id("things.c"));
    assertThat(catalogue.requirements(id("things.c")).isEmpty()).isTrue();
    PermissionSet whole = catalogue.of(List.of(id("things.a"), id("things.b"), id("things.c")));
    assertThat(catalogue.settled(whole)).isEqualTo(whole);
    // Without the last, the second falls, and the first with it.
    assertThat(
            catalogue.settled(
                catalogue.of(List.of(id("things.a"), id("things.b"), id("users.view")))))
        .isEqualTo(catalogue.of(id("users.view")));
    assertThat(catalogue.settled(catalogue.of(id("users.view"))))
        .isEqualTo(catalogue.of(id("users.view")));
  }

  @Test
  void success_R19_rolesHoldWhatTheTypeOfCompanySays() {
    assertIds(
        CATALOGUE.role(ACCOUNT_MANAGER, CompanyType.SUB_PARTNER),
        "users.view",
        "users.manage",
        "offers.view",
        "offers.manage");
    assertThat(CATALOGUE.role(ACCOUNT_MANAGER, CompanyType.AFFILIATE).isEmpty()).isTrue();
    assertThat(CATALOGUE.role(ACCOUNT_MANAGER).orElseThrow().existsFor(CompanyType.CUSTOMER))
        .isTrue();
    assertThat(CATALOGUE.role(ACCOUNT_MANAGER).orElseThrow().existsFor(CompanyType.AFFILIATE))
        .isFalse();
  }

  /** A role brings along what it includes only where that exists. */
  @Test
  void success_R19_rolesHoldOnlyWhatExistsForTheType() {
    Catalogue catalogue =
        Catalogues.small()
            .permission("things.manage", p -> p.includes("phones.manage"))
            .role(
                "clerk",
                false,
                Map.of(
                    "PARTNER", new CatalogueSource.Content(List.of("things.manage"), false),
                    "CUSTOMER", new CatalogueSource.Content(List.of("things.manage"), false)))
            .build();
    RoleId clerk = new RoleId("clerk");
    assertThat(catalogue.ids(catalogue.role(clerk, CompanyType.PARTNER)))
        .containsExactly(id("things.manage"));
    assertThat(catalogue.ids(catalogue.role(clerk, CompanyType.CUSTOMER)))
        .containsExactly(id("phones.manage"), id("things.manage"));
  }

  @Test
  void success_R18_thePartOfARoleThatHoldsForCustomers() {
    // By the reach of each permission, or all of it where the role says so.
    assertIds(
        CATALOGUE.roleForCustomers(TECHNICAL_MANAGER, CompanyType.PARTNER),
        "offers.view",
        "offers.manage");
    assertIds(
        CATALOGUE.roleForCustomers(TECHNICAL_MANAGER, CompanyType.AFFILIATE),
        "users.view",
        "offers.view",
        "offers.manage");
    assertThat(CATALOGUE.roleForCustomers(TECHNICAL_MANAGER, CompanyType.CUSTOMER).isEmpty())
        .isTrue();
    assertIds(
        CATALOGUE.reachingCustomers(),
        "customers.view",
        "customers.manage",
        "offers.view",
        "offers.manage");
  }

  @Test
  void success_R3_whatNeedsEntitlement() {
    assertIds(CATALOGUE.needingEntitlement(), "data-estate.manage", "instances.open");
  }

  @Test
  void success_R21_seatsThatCap() {
    PermissionSet both = CATALOGUE.closure(id("users.manage"));
    assertIds(CATALOGUE.capped(both, VIEW_ONLY), "users.view");
    assertThat(CATALOGUE.capped(both, new SeatTypeId("core"))).isEqualTo(both);
    assertThat(CATALOGUE.capped(both, new SeatTypeId("former"))).isEqualTo(both);
    assertThat(CATALOGUE.capped(both, null)).isEqualTo(both);
    assertThat(CATALOGUE.upTo(Level.MANAGE)).isEqualTo(CATALOGUE.all());
    assertThat(CATALOGUE.contains(CATALOGUE.upTo(Level.VIEW), id("users.view"))).isTrue();
    assertThat(CATALOGUE.contains(CATALOGUE.upTo(Level.VIEW), id("users.manage"))).isFalse();
  }

  @Test
  void success_R21_aSeatMayCapAtManage() {
    Catalogue catalogue = Catalogues.small().seatType("full", true, "manage", false).build();
    assertThat(catalogue.capped(catalogue.all(), new SeatTypeId("full")))
        .isEqualTo(catalogue.all());
  }

  @Test
  void success_R25_permissionsThatNeedASeat() {
    PermissionSet set = CATALOGUE.of(List.of(id("employees.manage"), id("users.view")));
    assertThat(CATALOGUE.seated(set, new SeatTypeId("partner"))).isEqualTo(set);
    assertIds(CATALOGUE.seated(set, new SeatTypeId("core")), "users.view");
    assertIds(CATALOGUE.seated(set, new SeatTypeId("former")), "users.view");
    assertIds(CATALOGUE.seated(set, null), "users.view");
  }

  @Test
  void failure_R15_aTextThatIsMissing() {
    Labels english = new Labels(Map.of(Language.EN, "Orders"));
    assertThat(english.in(Language.EN)).isEqualTo("Orders");
    assertThatIllegalStateException().isThrownBy(() -> english.in(Language.DA));
  }

  private static void assertIds(PermissionSet set, String... ids) {
    assertThat(CATALOGUE.ids(set))
        .containsExactlyElementsOf(Arrays.stream(ids).map(PermissionId::new).toList());
  }

  private static PermissionId id(String value) {
    return new PermissionId(value);
  }
}
