package io.gatehouse.domain.assignment;

import static io.gatehouse.domain.assignment.Office.ESTATE;
import static io.gatehouse.domain.assignment.Office.INSTANCES;
import static io.gatehouse.domain.assignment.Office.INVOICES;
import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.refusal.FieldError;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Entitlements hold for every user at once, and nobody gets back silently what was taken (R3). */
class SetEntitlementsTest {
  private final Office office = new Office();

  @Test
  void success_R3_R48_takenFromEveryUserAtOnceWithOneEvent() {
    office.give(office.administrator, ESTATE);
    User other = office.portal.givenUser(office.company, UserStatus.ACTIVE, Set.of(INSTANCES));
    office.entitle(INSTANCES);

    assertThat(office.held(office.user, office.company.id())).containsExactly(INSTANCES);
    assertThat(office.held(other, office.company.id())).containsExactly(INSTANCES);
    assertThat(office.held(office.administrator, office.company.id())).doesNotContain(ESTATE);
    assertThat(office.portal.lastEvent().kind()).isEqualTo(EventKind.ENTITLEMENTS_CHANGED);
    assertThat(office.portal.lastEvent().user()).isNull();
    assertThat(office.portal.lastEvent().before())
        .containsEntry("company.entitlements", "data-estate.manage instances.open");
    assertThat(office.portal.lastEvent().after())
        .containsEntry("company.entitlements", "instances.open");
  }

  @Test
  void success_nothingToChangeWritesNothing() {
    office.entitle(ESTATE, INSTANCES);
    assertThat(office.portal.store.events()).isEmpty();
  }

  @Test
  void failure_R3_whatNeedsNoEntitlement() {
    Refusal.InvalidRequest refusal =
        assertRefused(() -> office.entitle(INVOICES), Refusal.InvalidRequest.class);
    assertThat(refusal.errors()).extracting(FieldError::field).containsExactly("/permissions");
  }

  @Test
  void failure_R3_aCompanyAdminEntitlesNobody() {
    SetEntitlements.Input input = new SetEntitlements.Input(office.company.id(), Set.of());
    assertRefused(
        () ->
            office.portal.run(
                office.portal.useCases.setEntitlements(), input, TestData.person(office.user)),
        new Refusal.NotPermitted("customers.manage"));
  }

  @Test
  void failure_R18_companyOutOfTheOperatorUsersScope() {
    User clerk =
        office.portal.givenUser(office.portal.company(office.operator.home()), UserStatus.ACTIVE);
    office.portal.store.put(
        TestData.membership()
            .atHome(clerk)
            .permissions(Set.of(io.gatehouse.domain.permission.PermissionId.CUSTOMERS_MANAGE))
            .customers(CustomerScope.Kind.CHOSEN)
            .build());
    SetEntitlements.Input input = new SetEntitlements.Input(office.company.id(), Set.of());
    assertRefused(
        () ->
            office.portal.run(
                office.portal.useCases.setEntitlements(), input, TestData.person(clerk)),
        new Refusal.NotFound("company"));
  }

  @Property(tries = 100)
  void R3_givingBackRestoresNobodyWhateverWasInBetween(@ForAll boolean[] steps) {
    Office fresh = new Office();
    fresh.give(fresh.administrator, ESTATE);
    boolean lost = false;
    for (boolean entitled : steps) {
      if (entitled) {
        fresh.entitle(ESTATE, INSTANCES);
      } else {
        fresh.entitle(INSTANCES);
      }
      lost = lost || !entitled;
      assertThat(fresh.held(fresh.user, fresh.company.id()).contains(ESTATE)).isEqualTo(!lost);
      assertThat(fresh.held(fresh.user, fresh.company.id())).contains(INSTANCES);
    }
  }
}
