package io.gatehouse.domain.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.access.Missing.Reason;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.Catalogues;
import io.gatehouse.domain.testdata.CompanyBuilder;
import io.gatehouse.domain.user.CustomerScope;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A suspended or deleted company stops everybody, and whoever manages it as a customer may still
 * bring it back (R6).
 */
@DisplayName("R6: who may do what to a company that is stopped")
class StoppedCompanyTest {
  private static final PermissionId MANAGE = PermissionId.CUSTOMERS_MANAGE;

  private final Access access = new Access(Catalogues.SMALL);

  @ParameterizedTest
  @EnumSource(names = {"SUSPENDED", "DELETED"})
  void success_R6_itsStatusIsSetAsideForItsManagers(CompanyStatus status) {
    AccessFacts facts = manager().customer(in(status)).overCustomer();
    assertThat(access.checkAsCustomer(facts, MANAGE, Scene.NOW)).isFalse();
    assertThat(access.checkAsCustomer(facts.ifTakingPart(), MANAGE, Scene.NOW)).isTrue();
  }

  @ParameterizedTest
  @EnumSource(names = {"SUSPENDED", "DELETED", "ERASED"})
  void failure_R6_neverThatOfOnesOwnCompany(CompanyStatus status) {
    AccessFacts facts =
        manager().partner(in(status)).customer(in(CompanyStatus.SUSPENDED)).overCustomer();
    assertThat(access.checkAsCustomer(facts.ifTakingPart(), MANAGE, Scene.NOW)).isFalse();
    AccessFacts own = manager().partner(in(status)).overPartner();
    assertThat(access.permissions(own.ifTakingPart(), Scene.NOW).isEmpty()).isTrue();
  }

  @Test
  void failure_R6_whatIsErasedDoesNotExist() {
    AccessFacts facts = manager().customer(in(CompanyStatus.ERASED)).overCustomer();
    assertThat(access.checkAsCustomer(facts.ifTakingPart(), MANAGE, Scene.NOW)).isFalse();
    assertThat(Access.isKnown(facts, Scene.NOW)).isFalse();
    assertThat(access.refused(MANAGE, facts, Scene.NOW).refusal())
        .isEqualTo(new Refusal.NotFound("company"));
    assertThat(access.explain(facts, MANAGE, null, Scene.NOW).missing())
        .extracting(Missing::reason)
        .containsExactly(Reason.COMPANY_UNKNOWN);
  }

  @Test
  void R18_whoeverKnowsItIsToldThatItIsStoppedAndNobodyElse() {
    assertThat(refusal(manager().customer(in(CompanyStatus.SUSPENDED))))
        .isEqualTo(new Refusal.CompanySuspended());
    assertThat(refusal(manager().customer(in(CompanyStatus.DELETED))))
        .isEqualTo(new Refusal.CompanyDeleted());
    assertThat(refusal(new Scene().customer(in(CompanyStatus.DELETED))))
        .isEqualTo(new Refusal.NotFound("company"));
  }

  @Test
  void R43_deletedHasAReasonOfItsOwn() {
    assertThat(
            access
                .explain(
                    manager()
                        .customer(in(CompanyStatus.DELETED))
                        .partner(in(CompanyStatus.DELETED))
                        .overCustomer(),
                    MANAGE,
                    null,
                    Scene.NOW)
                .missing())
        .extracting(Missing::reason)
        .containsExactly(Reason.COMPANY_DELETED, Reason.OWN_COMPANY_DELETED);
  }

  @Test
  void failure_R6_nobodyManagesTheirOwnCompanyByAPermissionOverCustomers() {
    AccessFacts own =
        new Scene()
            .atHome(
                it ->
                    it.permissions(Set.of(MANAGE, PermissionId.COMPANY_ADMIN))
                        .customers(CustomerScope.Kind.ALL))
            .overPartner();
    assertThat(access.check(own, MANAGE, Scene.NOW)).isTrue();
    assertThat(access.checkAsCustomer(own, MANAGE, Scene.NOW)).isFalse();
    assertThat(access.checkForCustomersOf(own, MANAGE, Scene.NOW)).isTrue();
  }

  @Test
  void failure_R6_R9_whatACompanyGaveToSomebodyElsesUserIsForItsCustomersAndForNobody() {
    AccessFacts guest =
        new Scene()
            .customer(it -> it.type(CompanyType.PARTNER).partnerOfRecord(null))
            .there(it -> it.permissions(Set.of(MANAGE)).role(new RoleId("account-manager"), 0))
            .overCustomer();
    assertThat(access.check(guest, MANAGE, Scene.NOW)).isTrue();
    assertThat(access.checkAsCustomer(guest, MANAGE, Scene.NOW)).isFalse();
    assertThat(access.checkForCustomersOf(guest, MANAGE, Scene.NOW)).isFalse();
  }

  @Test
  void R18_onlyWhatIsInScope() {
    Scene chosen =
        new Scene()
            .atHome(
                it ->
                    it.permissions(Set.of(MANAGE))
                        .customers(new CustomerScope(CustomerScope.Kind.CHOSEN, 3)));
    assertThat(access.checkAsCustomer(chosen.overCustomer(), MANAGE, Scene.NOW)).isFalse();
    assertThat(
            access.checkAsCustomer(
                chosen.there(it -> it.chosen(3L)).overCustomer(), MANAGE, Scene.NOW))
        .isTrue();
  }

  @Test
  void success_R6_theOperatorManagesAllAndActsForThoseOfAll() {
    Scene operator =
        new Scene()
            .partner(it -> it.id(CompanyId.OPERATOR).type(CompanyType.OPERATOR))
            .customer(it -> it.type(CompanyType.PARTNER).partnerOfRecord(null));
    AccessFacts administrator =
        operator.atHome(it -> it.permissions(Set.of(PermissionId.COMPANY_ADMIN))).overCustomer();
    assertThat(access.checkAsCustomer(administrator, MANAGE, Scene.NOW)).isTrue();
    assertThat(access.checkForCustomersOf(administrator, MANAGE, Scene.NOW)).isTrue();
    AccessFacts own = operator.overPartner();
    assertThat(access.checkAsCustomer(own, MANAGE, Scene.NOW)).as("the operator itself").isFalse();
  }

  private Refusal refusal(Scene scene) {
    return access.refused(MANAGE, scene.overCustomer(), Scene.NOW).refusal();
  }

  /** Anna manages all customers of her company. */
  private static Scene manager() {
    return new Scene()
        .atHome(it -> it.permissions(Set.of(MANAGE)).customers(CustomerScope.Kind.ALL));
  }

  private static UnaryOperator<CompanyBuilder> in(CompanyStatus status) {
    return switch (status) {
      case ACTIVE, SUSPENDED -> it -> it.status(status);
      case DELETED -> it -> it.deletedAt(Scene.NOW);
      case ERASED -> it -> it.deletedAt(Scene.NOW).status(CompanyStatus.ERASED);
    };
  }
}
