package io.gatehouse.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.access.Missing.Mender;
import io.gatehouse.domain.access.Missing.Reason;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.company.Entitlements;
import io.gatehouse.domain.company.PartnerGrant;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.user.CustomerScope.Kind;
import io.gatehouse.domain.user.Standing;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** R43: by which paths, or which link is missing and who can mend it. */
class ExplanationTest {

  private static final RoleId DECISION_MAKER = new RoleId("decision-maker");
  private static final PermissionId DATA_ESTATE = id("data-estate.manage");
  private static final ResourceId PRODUCTION = new ResourceId("instance", "production");

  @Test
  void R43_everyPathIsTold() {
    Explanation explanation =
        new Scene()
            .atHome(it -> it.permissions(Set.of(PermissionId.CUSTOMERS_ADMIN)).customers(Kind.ALL))
            .customer(
                it -> it.partnerGrant(DECISION_MAKER, new PartnerGrant(Scene.PARTNER, 0, null)))
            .there(
                it ->
                    it.permissions(Set.of(id("invoices.view")))
                        .role(DECISION_MAKER, 0)
                        .group(DECISION_MAKER, 0)
                        .delegated(true))
            .explainForCustomer("invoices.view");
    assertThat(explanation.allowed()).isTrue();
    assertThat(explanation.missing()).isEmpty();
    assertThat(explanation.paths())
        .containsExactlyInAnyOrder(
            Path.ticked(PathKind.MEMBERSHIP, Scene.CUSTOMER, id("invoices.view")),
            Path.role(PathKind.ROLE, Scene.CUSTOMER, DECISION_MAKER),
            Path.role(PathKind.GROUP, Scene.CUSTOMER, DECISION_MAKER),
            Path.of(PathKind.DELEGATED, Scene.CUSTOMER),
            Path.of(PathKind.CUSTOMER_MANAGER, Scene.PARTNER));
  }

  @Test
  void R43_pathsFromHomeNameWhatWasTickedThere() {
    assertThat(
            new Scene()
                .atHome(it -> it.permissions(Set.of(id("offers.manage"))).customers(Kind.ALL))
                .explainForCustomer("offers.view")
                .paths())
        .containsExactly(Path.ticked(PathKind.CUSTOMERS, Scene.PARTNER, id("offers.manage")));
    assertThat(
            new Scene()
                .atHome(it -> it.permissions(Set.of(PermissionId.COMPANY_ADMIN)))
                .explainAtHome("users.view")
                .paths())
        .containsExactly(Path.of(PathKind.COMPANY_ADMIN, Scene.PARTNER));
    assertThat(
            new Scene()
                .customer(it -> it.entitledTo(id("instances.open")))
                .there(it -> it.resource(PRODUCTION, 0))
                .explainForCustomer("instances.open", PRODUCTION)
                .paths())
        .containsExactly(Path.resource(Scene.CUSTOMER, PRODUCTION));
  }

  @Test
  void R43_whatStopsTheUserAltogether() {
    assertMissing(
        new Scene().standing(null).explainForCustomer("users.view"),
        missing(Reason.USER_UNKNOWN, null, Mender.NOBODY));
    assertMissing(
        new Scene()
            .standing(new Standing(false, Scene.NOW))
            .customer(it -> it.status(CompanyStatus.SUSPENDED))
            .partner(it -> it.status(CompanyStatus.SUSPENDED))
            .explainForCustomer("users.view"),
        missing(Reason.USER_NOT_ACTIVE, Scene.PARTNER, Mender.COMPANY_ADMINISTRATOR),
        missing(Reason.COMPANY_SUSPENDED, Scene.CUSTOMER, Mender.OPERATOR),
        missing(Reason.OWN_COMPANY_SUSPENDED, Scene.PARTNER, Mender.OPERATOR));
    assertMissing(
        new Scene().partner(it -> it.status(CompanyStatus.SUSPENDED)).explainAtHome("users.view"),
        missing(Reason.COMPANY_SUSPENDED, Scene.PARTNER, Mender.OPERATOR));
  }

  @Test
  void R43_whatDoesNotExist() {
    assertMissing(
        new Scene().explainForCustomer("nothing.known"),
        missing(Reason.PERMISSION_UNKNOWN, null, Mender.NOBODY));
    assertMissing(
        new Scene().explainForCustomer("users.view", PRODUCTION),
        missing(Reason.PERMISSION_UNKNOWN, null, Mender.NOBODY));
    assertMissing(
        new Scene().explainAtHome("phones.manage"),
        missing(Reason.NOT_FOR_THIS_COMPANY, Scene.PARTNER, Mender.NOBODY));
    assertMissing(
        new Scene().explainAtHome("environments.manage"),
        missing(Reason.NOT_FOR_THIS_COMPANY, Scene.PARTNER, Mender.OPERATOR));
  }

  @Test
  void R43_whatNobodyGave() {
    assertMissing(
        new Scene().explainAtHome("users.view"),
        missing(Reason.NOT_GIVEN, Scene.PARTNER, Mender.COMPANY_ADMINISTRATOR));
    assertMissing(
        new Scene().explainAtHome("data-estate.manage"),
        missing(Reason.NOT_ENTITLED, Scene.PARTNER, Mender.OPERATOR),
        missing(Reason.NOT_GIVEN, Scene.PARTNER, Mender.COMPANY_ADMINISTRATOR));
    assertMissing(
        new Scene().partner(it -> it.entitledTo(DATA_ESTATE)).explainAtHome("data-estate.manage"),
        missing(Reason.NOT_GIVEN, Scene.PARTNER, Mender.COMPANY_ADMINISTRATOR));
  }

  @Test
  void R3_entitlementsThatAreMissingOrCameLater() {
    Scene scene = new Scene().atHome(it -> it.permission(DATA_ESTATE, 0));
    assertMissing(
        scene.explainAtHome("data-estate.manage"),
        missing(Reason.NOT_ENTITLED, Scene.PARTNER, Mender.OPERATOR));
    scene.partner(it -> it.entitlements(Entitlements.NONE.changedTo(Set.of(DATA_ESTATE))));
    assertMissing(
        scene.explainAtHome("data-estate.manage"),
        missing(Reason.GIVEN_BEFORE_ENTITLEMENT, Scene.PARTNER, Mender.COMPANY_ADMINISTRATOR));
  }

  @Test
  void R15_requirementsThatAreNotHeldAreNamed() {
    assertMissing(
        new Scene()
            .atHome(it -> it.permissions(Set.of(id("payments.manage"))))
            .explainAtHome("payments.manage"),
        new Missing(
            Reason.REQUIREMENT_MISSING,
            Scene.PARTNER,
            List.of(id("invoices.view")),
            Mender.COMPANY_ADMINISTRATOR));
  }

  @Test
  void R21_R25_seats() {
    SeatTypeId viewOnly = new SeatTypeId("view-only");
    assertMissing(
        new Scene()
            .atHome(it -> it.permissions(Set.of(id("users.manage"))).seat(viewOnly))
            .explainAtHome("users.manage"),
        missing(Reason.SEAT_CAPS, Scene.PARTNER, Mender.COMPANY_ADMINISTRATOR));
    assertMissing(
        new Scene()
            .atHome(
                it ->
                    it.permissions(Set.of(id("offers.manage"))).customers(Kind.ALL).seat(viewOnly))
            .explainForCustomer("offers.manage"),
        missing(Reason.SEAT_CAPS, Scene.PARTNER, Mender.COMPANY_ADMINISTRATOR));
    assertMissing(
        new Scene()
            .there(it -> it.permissions(Set.of(id("employees.manage"))))
            .explainForCustomer("employees.manage"),
        missing(Reason.SEAT_MISSING, Scene.CUSTOMER, Mender.COMPANY_ADMINISTRATOR));
  }

  @Test
  void R18_outOfScope() {
    assertMissing(
        new Scene()
            .atHome(it -> it.permissions(Set.of(id("offers.manage"))).customers(Kind.CHOSEN))
            .explainForCustomer("offers.manage"),
        missing(Reason.OUT_OF_SCOPE, Scene.PARTNER, Mender.COMPANY_ADMINISTRATOR));
    assertMissing(
        new Scene()
            .atHome(
                it -> it.permissions(Set.of(PermissionId.CUSTOMERS_ADMIN)).customers(Kind.CHOSEN))
            .explainForCustomer("users.manage"),
        missing(Reason.OUT_OF_SCOPE, Scene.PARTNER, Mender.COMPANY_ADMINISTRATOR));
  }

  @Test
  void R30_R33_R34_grantsThatEnded() {
    Scene member = new Scene().there(it -> it.group(DECISION_MAKER, 1));
    assertMissing(
        member.explainForCustomer("payments.manage"),
        missing(Reason.GRANT_ENDED, Scene.CUSTOMER, Mender.DECISION_MAKER));
    member.customer(
        it -> it.partnerGrant(DECISION_MAKER, new PartnerGrant(Scene.PARTNER, 1, Scene.NOW)));
    assertMissing(
        member.explainForCustomer("payments.manage"),
        missing(Reason.GRANT_LAPSED, Scene.CUSTOMER, Mender.DECISION_MAKER));
    CompanyId other = new CompanyId("cmp_other");
    member.customer(it -> it.partnerOfRecord(other));
    assertMissing(
        member.explainForCustomer("payments.manage"),
        missing(Reason.NOT_PARTNER_OF_RECORD, Scene.CUSTOMER, Mender.DECISION_MAKER));
    assertMissing(
        new Scene()
            .customer(it -> it.partnerOfRecord(other))
            .there(it -> it.delegated(true))
            .explainForCustomer("users.manage"),
        missing(Reason.NOT_PARTNER_OF_RECORD, Scene.CUSTOMER, Mender.DECISION_MAKER));
  }

  private static void assertMissing(Explanation explanation, Missing... expected) {
    assertThat(explanation.allowed()).isFalse();
    assertThat(explanation.paths()).isEmpty();
    assertThat(explanation.missing()).containsExactly(expected);
  }

  private static Missing missing(Reason reason, @Nullable CompanyId company, Mender mender) {
    return new Missing(reason, company, List.of(), mender);
  }

  private static PermissionId id(String value) {
    return new PermissionId(value);
  }
}
