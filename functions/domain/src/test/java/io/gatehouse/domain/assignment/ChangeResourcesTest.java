package io.gatehouse.domain.assignment;

import static io.gatehouse.domain.assignment.Office.DATABASE;
import static io.gatehouse.domain.assignment.Office.ESTATE;
import static io.gatehouse.domain.assignment.Office.INSTANCES;
import static io.gatehouse.domain.assignment.Office.INVOICES;
import static io.gatehouse.domain.permission.PermissionId.USERS_MANAGE;
import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Keepers give users single resources, and nothing else (R14, R17). */
class ChangeResourcesTest {
  private final Office office = new Office();
  private final Portal portal = office.portal;
  private final User keeper = office.givenManager(ESTATE);

  @Test
  @DisplayName("R17: a keeper who manages no users gives a single thing, and takes it away")
  void success_R17_givenAndTaken() {
    give(keeper, DATABASE);
    assertThat(mayUse(office.user, DATABASE)).isTrue();
    assertThat(mayUse(office.user, new ResourceId("instance", "db-2"))).isFalse();
    assertThat(portal.lastEvent().kind()).isEqualTo(EventKind.PERMISSIONS_CHANGED);
    assertThat(portal.lastEvent().user()).isEqualTo(office.user.id());
    assertThat(portal.lastEvent().after().toString()).contains("instance:db-1");
    take(keeper, DATABASE);
    assertThat(mayUse(office.user, DATABASE)).isFalse();
    assertThat(office.membership().grants().isEmpty()).isTrue();
  }

  @Test
  @DisplayName("R14: what else the user holds does not matter to the keeper, and stays")
  void success_R14_usersWhoHoldMore() {
    office.give(office.administrator, INVOICES, USERS_MANAGE);
    give(keeper, DATABASE);
    assertThat(office.membership().grants().permissionIds()).contains(INVOICES, USERS_MANAGE);
    take(keeper, DATABASE);
    assertThat(office.membership().grants().permissionIds()).contains(INVOICES, USERS_MANAGE);
  }

  @Test
  @DisplayName("R14: somebody who may use all of the kind is no keeper of it")
  void failure_R14_usingIsNotKeeping() {
    User reader = office.givenManager(INSTANCES);
    assertRefused(() -> give(reader, DATABASE), new Refusal.NotPermitted("data-estate.manage"));
    assertThat(office.membership().grants().isEmpty()).isTrue();
  }

  @Test
  @DisplayName("R14: who manages users gives what they may use themselves, to who holds no more")
  void success_failure_R14_whoManagesUsers() {
    User manager = office.givenManager(USERS_MANAGE);
    assertRefused(() -> give(manager, DATABASE), Refusal.BeyondOwnPermissions.class);
    User both = office.givenManager(USERS_MANAGE, INSTANCES);
    give(both, DATABASE);
    office.give(office.administrator, INVOICES);
    assertRefused(() -> take(both, DATABASE), Refusal.UserHoldsMore.class);
    assertThat(mayUse(office.user, DATABASE)).isTrue();
  }

  @Test
  @DisplayName("R3: what the company is not entitled to, its keepers cannot give, nor keep")
  void failure_R3_notEntitled() {
    office.entitle();
    assertRefused(() -> give(keeper, DATABASE), Refusal.NotPermitted.class);
    assertRefused(() -> give(office.administrator, DATABASE), Refusal.NotEntitled.class);
  }

  @Test
  @DisplayName("R9, R18: users of others only where the company gave them something before")
  void failure_success_R9_usersOfOthers() {
    Company other = office.first;
    User stranger = portal.givenUser(other, UserStatus.ACTIVE);
    assertRefused(
        () -> change(keeper, office.company.id(), stranger, Set.of(DATABASE), Set.of()),
        new Refusal.NotFound("user"));
    portal.store.put(
        TestData.membership()
            .elsewhere(office.company.id(), stranger)
            .permissions(Set.of(INVOICES))
            .build());
    change(keeper, office.company.id(), stranger, Set.of(DATABASE), Set.of());
    assertThat(mayUse(stranger, DATABASE)).isTrue();
  }

  @Test
  @DisplayName("R30, R35: nobody gives themselves anything in a company that is not their own")
  void failure_R30_oneselfElsewhere() {
    User acting = portal.givenUser(office.first, UserStatus.ACTIVE);
    portal.store.put(
        TestData.membership()
            .elsewhere(office.company.id(), acting)
            .permissions(Set.of(ESTATE))
            .build());
    assertRefused(
        () -> change(acting, office.company.id(), acting, Set.of(DATABASE), Set.of()),
        new Refusal.OwnAccount());
  }

  @Test
  @DisplayName("R48: what changes nothing writes nothing")
  void success_R48_nothingNew() {
    give(keeper, DATABASE);
    int events = portal.store.events().size();
    give(keeper, DATABASE);
    take(keeper, new ResourceId("instance", "db-2"));
    change(keeper, office.company.id(), office.user, Set.of(), Set.of());
    assertThat(portal.store.events()).hasSize(events);
  }

  private void give(User asks, ResourceId resource) {
    change(asks, office.company.id(), office.user, Set.of(resource), Set.of());
  }

  private void take(User asks, ResourceId resource) {
    change(asks, office.company.id(), office.user, Set.of(), Set.of(resource));
  }

  private Membership change(
      User asks, CompanyId company, User whom, Set<ResourceId> give, Set<ResourceId> take) {
    return portal
        .run(
            new ChangeResources(portal.asking, portal.ids),
            new ChangeResources.Input(company, whom.id(), give, take),
            TestData.person(asks))
        .membership();
  }

  private boolean mayUse(User user, ResourceId resource) {
    AccessFacts facts = portal.store.accessFacts().read(user.id(), office.company.id());
    return portal.access.check(facts, INSTANCES, resource, portal.clock.instant());
  }
}
