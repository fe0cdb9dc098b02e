package io.gatehouse.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.company.Entitlements;
import io.gatehouse.domain.company.PartnerGrant;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.user.CustomerScope.Kind;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Each way to hold a permission, and what ends it: R3, R6, R15 to R21, R25, R28, R30, R32, R33,
 * R34, R35.
 */
class PathsTest {

  private static final RoleId ACCOUNT_MANAGER = new RoleId("account-manager");
  private static final RoleId DECISION_MAKER = new RoleId("decision-maker");
  private static final RoleId TECHNICAL_MANAGER = new RoleId("technical-manager");
  private static final SeatTypeId VIEW_ONLY = new SeatTypeId("view-only");
  private static final SeatTypeId PARTNER_SEAT = new SeatTypeId("partner");
  private static final PermissionId DATA_ESTATE = id("data-estate.manage");
  private static final ResourceId PRODUCTION = new ResourceId("instance", "production");

  @Test
  void R15_aTickBringsWhatItIncludes() {
    Scene scene = new Scene().atHome(it -> it.permissions(Set.of(id("users.manage"))));
    assertThat(scene.mayAtHome("users.manage")).isTrue();
    assertThat(scene.mayAtHome("users.view")).isTrue();
    assertThat(scene.mayAtHome("billing.view")).isFalse();
    assertThat(scene.mayForCustomer("users.view")).isFalse();
  }

  @Test
  void R15_aPermissionHasNoEffectWithoutWhatItRequires() {
    Scene scene = new Scene().atHome(it -> it.permissions(Set.of(id("payments.manage"))));
    assertThat(scene.mayAtHome("payments.manage")).isFalse();
    scene.atHome(it -> it.permissions(Set.of(id("invoices.view"))));
    assertThat(scene.mayAtHome("payments.manage")).isTrue();
  }

  @Test
  void R19_rolesHoldWhatTheyDoForTheTypeOfCompany() {
    Scene scene = new Scene().atHome(it -> it.role(ACCOUNT_MANAGER, 0));
    assertThat(scene.mayAtHome("users.manage")).isTrue();
    assertThat(scene.mayAtHome("offers.view")).isTrue();
    assertThat(scene.mayAtHome("payments.manage")).as("only at a customer").isFalse();
    Scene asCustomer =
        new Scene()
            .partner(it -> it.type(CompanyType.CUSTOMER))
            .atHome(it -> it.role(ACCOUNT_MANAGER, 0));
    assertThat(asCustomer.mayAtHome("payments.manage")).isTrue();
    assertThat(asCustomer.mayAtHome("customers.manage")).isFalse();
    Scene unknown = new Scene().atHome(it -> it.role(new RoleId("abolished"), 0));
    assertThat(unknown.mayAtHome("users.view")).isFalse();
  }

  @Test
  void R16_administratorsHoldEverythingTheirCompanyIsEntitledTo() {
    Scene scene = new Scene().atHome(it -> it.permissions(Set.of(PermissionId.COMPANY_ADMIN)));
    assertThat(scene.mayAtHome("customers.manage")).isTrue();
    assertThat(scene.mayAtHome("phones.manage")).as("does not exist for partners").isFalse();
    assertThat(scene.mayAtHome("data-estate.manage")).as("not entitled").isFalse();
    assertThat(scene.mayAtHome("environments.manage")).as("not marked").isFalse();
    assertThat(scene.mayForCustomer("offers.view")).as("in their own company only").isFalse();
    scene.partner(
        it ->
            it.marks("version-20-or-older")
                .entitlements(Entitlements.NONE.changedTo(Set.of(DATA_ESTATE))));
    assertThat(scene.mayAtHome("data-estate.manage")).isTrue();
    assertThat(scene.mayAtHome("environments.manage")).isTrue();
    assertThat(scene.mayAtHome("instances.open")).as("entitled one by one").isFalse();
  }

  @Test
  void R16_nobodyAdministersACompanyThatIsNotTheirs() {
    Scene scene =
        new Scene()
            .there(it -> it.permissions(Set.of(PermissionId.COMPANY_ADMIN, id("users.view"))));
    assertThat(scene.mayForCustomer("company.admin")).isFalse();
    assertThat(scene.mayForCustomer("billing.edit")).isFalse();
    assertThat(scene.mayForCustomer("users.view")).isTrue();
  }

  @Test
  void R3_takingAnEntitlementTakesItFromEverybodyAndGivingItBackRestoresNobody() {
    Entitlements entitled = Entitlements.of(Set.of(DATA_ESTATE));
    Scene scene =
        new Scene()
            .atHome(it -> it.permission(DATA_ESTATE, 0))
            .partner(it -> it.entitlements(entitled));
    assertThat(scene.mayAtHome("data-estate.manage")).isTrue();

    Entitlements taken = entitled.changedTo(Set.of());
    scene.partner(it -> it.entitlements(taken));
    assertThat(scene.mayAtHome("data-estate.manage")).isFalse();

    Entitlements back = taken.changedTo(Set.of(DATA_ESTATE));
    scene.partner(it -> it.entitlements(back));
    assertThat(scene.mayAtHome("data-estate.manage")).isFalse();
    scene.atHome(it -> it.permission(DATA_ESTATE, back.round()));
    assertThat(scene.mayAtHome("data-estate.manage")).isTrue();
  }

  @Test
  void R3_otherEntitlementsKeepWhatTheyHad() {
    Entitlements entitled = Entitlements.of(Set.of(DATA_ESTATE));
    Entitlements more = entitled.changedTo(Set.of(DATA_ESTATE, id("instances.open")));
    Scene scene =
        new Scene()
            .atHome(it -> it.permission(DATA_ESTATE, 0))
            .partner(it -> it.entitlements(more));
    assertThat(scene.mayAtHome("data-estate.manage")).isTrue();
    assertThat(scene.mayAtHome("instances.open")).as("included, but given before").isFalse();
  }

  @Test
  void R18_permissionsOverCustomersHoldWithinTheScope() {
    Scene scene = new Scene().atHome(it -> it.permissions(Set.of(id("offers.manage"))));
    assertThat(scene.mayForCustomer("offers.view")).as("no scope").isFalse();
    scene.atHome(it -> it.customers(Kind.ALL));
    assertThat(scene.mayForCustomer("offers.view")).isTrue();
    assertThat(scene.mayForCustomer("offers.manage")).isTrue();
    scene.atHome(it -> it.customers(Kind.CHOSEN));
    assertThat(scene.mayForCustomer("offers.manage")).as("not on the list").isFalse();
    scene.there(it -> it.chosen(0L));
    assertThat(scene.mayForCustomer("offers.manage")).as("on an earlier list").isFalse();
    scene.there(it -> it.chosen(1L));
    assertThat(scene.mayForCustomer("offers.manage")).isTrue();
    assertThat(scene.mayAtHome("offers.manage")).isTrue();
  }

  @Test
  void R18_nothingReachesSomebodyElsesCustomers() {
    Scene scene =
        new Scene()
            .customer(it -> it.partnerOfRecord(new CompanyId("cmp_other")))
            .atHome(
                it ->
                    it.permissions(Set.of(id("offers.manage"), PermissionId.CUSTOMERS_ADMIN))
                        .customers(Kind.ALL));
    assertThat(scene.mayForCustomer("offers.manage")).isFalse();
    assertThat(scene.mayForCustomer("users.manage")).isFalse();
  }

  @Test
  void R18_aRoleForCustomersHoldsThereAltogether() {
    Scene affiliate =
        new Scene()
            .partner(it -> it.type(CompanyType.AFFILIATE))
            .atHome(it -> it.role(TECHNICAL_MANAGER, 0).customers(Kind.ALL));
    assertThat(affiliate.mayForCustomer("users.view")).isTrue();
    Scene partner = new Scene().atHome(it -> it.role(TECHNICAL_MANAGER, 0).customers(Kind.ALL));
    assertThat(partner.mayForCustomer("offers.manage")).isTrue();
    assertThat(partner.mayForCustomer("users.view")).isFalse();
  }

  @Test
  void R20_customerManagersAdministerCustomersAndNothingAtHome() {
    Scene scene =
        new Scene()
            .atHome(it -> it.permissions(Set.of(PermissionId.CUSTOMERS_ADMIN)).customers(Kind.ALL));
    assertThat(scene.mayForCustomer("company.admin")).isTrue();
    assertThat(scene.mayForCustomer("payments.manage")).isTrue();
    assertThat(scene.mayForCustomer("data-estate.manage")).as("not entitled").isFalse();
    assertThat(scene.mayAtHome("users.view")).isFalse();
    scene.atHome(it -> it.customers(Kind.CHOSEN));
    assertThat(scene.mayForCustomer("company.admin")).isFalse();
  }

  @Test
  void R21_aViewOnlySeatCapsWhateverIsHeldThere() {
    Scene scene =
        new Scene()
            .atHome(it -> it.permissions(Set.of(PermissionId.COMPANY_ADMIN)).seat(VIEW_ONLY));
    assertThat(scene.mayAtHome("users.view")).isTrue();
    assertThat(scene.mayAtHome("users.manage")).isFalse();
    Scene manager =
        new Scene()
            .atHome(it -> it.permissions(Set.of(PermissionId.CUSTOMERS_ADMIN)).customers(Kind.ALL))
            .there(it -> it.seat(VIEW_ONLY));
    assertThat(manager.mayForCustomer("users.view")).isTrue();
    assertThat(manager.mayForCustomer("users.manage")).isFalse();
  }

  @Test
  void R21_aSeatAtHomeCapsWhatIsExercisedElsewhere() {
    Scene scene =
        new Scene()
            .atHome(
                it ->
                    it.permissions(Set.of(id("offers.manage"), PermissionId.CUSTOMERS_ADMIN))
                        .customers(Kind.ALL)
                        .seat(VIEW_ONLY));
    assertThat(scene.mayForCustomer("offers.view")).isTrue();
    assertThat(scene.mayForCustomer("offers.manage")).isFalse();
    assertThat(scene.mayForCustomer("users.view")).as("no customer manager any more").isFalse();
  }

  @Test
  void R25_somePermissionsNeedASeat() {
    Scene scene = new Scene().there(it -> it.permissions(Set.of(id("employees.manage"))));
    assertThat(scene.mayForCustomer("employees.manage")).isFalse();
    scene.there(it -> it.seat(new SeatTypeId("core")));
    assertThat(scene.mayForCustomer("employees.manage")).isFalse();
    scene.there(it -> it.seat(PARTNER_SEAT));
    assertThat(scene.mayForCustomer("employees.manage")).isTrue();
  }

  @Test
  void R28_membersOfAGroupHoldTheRoleInTheCustomersAccount() {
    Scene scene = granted(null).there(it -> it.group(DECISION_MAKER, 3));
    assertThat(scene.mayForCustomer("payments.manage")).isTrue();
    assertThat(scene.mayForCustomer("users.view")).isFalse();
  }

  @Test
  void R30_whenTheGrantEndsEverybodysAccessDoesEvenIfItIsGrantedAgain() {
    Scene never = new Scene().there(it -> it.group(DECISION_MAKER, 3));
    assertThat(never.mayForCustomer("payments.manage")).isFalse();
    Scene again = granted(null).there(it -> it.group(DECISION_MAKER, 2));
    assertThat(again.mayForCustomer("payments.manage")).isFalse();
  }

  @Test
  void R33_aGrantLapsesAtItsTimeAndNotBefore() {
    assertThat(
            granted(Duration.ofNanos(1))
                .there(it -> it.group(DECISION_MAKER, 3))
                .mayForCustomer("payments.manage"))
        .isTrue();
    assertThat(
            granted(Duration.ZERO)
                .there(it -> it.group(DECISION_MAKER, 3))
                .mayForCustomer("payments.manage"))
        .isFalse();
  }

  @Test
  void R34_anotherPartnerOfRecordEndsGrantsAndDelegation() {
    Scene scene =
        granted(null)
            .there(it -> it.group(DECISION_MAKER, 3).delegated(true))
            .customer(it -> it.partnerOfRecord(new CompanyId("cmp_other")));
    assertThat(scene.mayForCustomer("payments.manage")).isFalse();
    assertThat(scene.mayForCustomer("users.manage")).isFalse();
  }

  @Test
  void R28_onlyGrantableRolesAreHeldByGroups() {
    Scene scene =
        new Scene()
            .customer(
                it -> it.partnerGrant(ACCOUNT_MANAGER, new PartnerGrant(Scene.PARTNER, 1, null)))
            .there(it -> it.group(ACCOUNT_MANAGER, 1));
    assertThat(scene.mayForCustomer("users.manage")).isFalse();
  }

  @Test
  void R35_delegatedAdministratorsHoldWhatTheAccountManagerDoes() {
    Scene scene = new Scene().there(it -> it.delegated(true));
    assertThat(scene.mayForCustomer("users.manage")).isTrue();
    assertThat(scene.mayForCustomer("payments.manage")).isTrue();
    assertThat(scene.mayForCustomer("company.admin")).isFalse();
  }

  @Test
  void R32_contactsHoldTheRoleTheyWereGivenThere() {
    Scene scene = new Scene().there(it -> it.role(DECISION_MAKER, 0));
    assertThat(scene.mayForCustomer("payments.manage")).isTrue();
  }

  @Test
  void R6_suspendingStopsAccessOfAndIntoTheCompany() {
    Scene into =
        new Scene()
            .customer(it -> it.status(CompanyStatus.SUSPENDED))
            .there(it -> it.delegated(true));
    assertThat(into.mayForCustomer("users.manage")).isFalse();
    Scene of =
        new Scene()
            .partner(it -> it.status(CompanyStatus.SUSPENDED))
            .there(it -> it.delegated(true));
    assertThat(of.mayForCustomer("users.manage")).isFalse();
  }

  @Test
  void R17_singleResourcesAreGivenOneByOne() {
    Scene scene =
        new Scene()
            .customer(it -> it.entitledTo(id("instances.open")))
            .there(it -> it.resource(PRODUCTION, 0));
    assertThat(scene.mayForCustomer("instances.open", PRODUCTION)).isTrue();
    assertThat(scene.mayForCustomer("instances.open", new ResourceId("instance", "test")))
        .isFalse();
    assertThat(scene.mayForCustomer("instances.open")).as("not all of them").isFalse();
    assertThat(scene.mayForCustomer("users.view", PRODUCTION)).as("not of instances").isFalse();
    scene.there(it -> it.permissions(Set.of(id("instances.open"))));
    assertThat(scene.mayForCustomer("instances.open", new ResourceId("instance", "test"))).isTrue();
  }

  private static Scene granted(@Nullable Duration lasting) {
    return new Scene()
        .customer(
            it ->
                it.partnerGrant(
                    DECISION_MAKER,
                    new PartnerGrant(
                        Scene.PARTNER, 3, lasting == null ? null : Scene.NOW.plus(lasting))));
  }

  private static PermissionId id(String value) {
    return new PermissionId(value);
  }
}
