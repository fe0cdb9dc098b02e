package io.gatehouse.domain.assignment;

import static io.gatehouse.domain.assignment.Office.BILLING;
import static io.gatehouse.domain.assignment.Office.INVOICES;
import static io.gatehouse.domain.permission.PermissionId.USERS_MANAGE;
import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserOfCompany;
import io.gatehouse.domain.user.UserStatus;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nobody does anything to a user who holds more (R14). */
class NoMoreThanOneselfTest {
  private final Office office = new Office();
  private final User manager = office.givenManager(USERS_MANAGE, INVOICES);

  @Test
  void success_R14_aUserWhoHoldsNoMore() {
    office.give(office.administrator, INVOICES);
    disable(manager, Portal.named(office.user));
    assertThat(office.portal.user(office.user.id()).status()).isEqualTo(UserStatus.DISABLED);
  }

  @Test
  void failure_R14_aUserWhoHoldsMore() {
    office.give(office.administrator, BILLING);
    assertRefused(() -> disable(manager, Portal.named(office.user)), Refusal.UserHoldsMore.class);
    assertThat(office.portal.user(office.user.id()).status()).isEqualTo(UserStatus.ACTIVE);
  }

  @Test
  void failure_R14_R17_aUserWhoHoldsASingleThingMore() {
    office.change(
        office.administrator,
        Assignment.giving(new Selection(Set.of(), Set.of(), Set.of(Office.DATABASE)))
            .withAllThatBelongs());
    office.take(office.administrator, Office.ESTATE);
    assertRefused(() -> disable(manager, Portal.named(office.user)), Refusal.UserHoldsMore.class);
    assertThat(office.portal.user(office.user.id()).status()).isEqualTo(UserStatus.ACTIVE);
  }

  @Test
  void failure_R18_strangersAreNotFoundWhateverTheyHold() {
    User stranger =
        office.portal.givenAdministrator(office.portal.givenCompany(), UserStatus.ACTIVE);
    assertRefused(
        () -> disable(manager, new UserOfCompany(office.company.id(), stranger.id())),
        new Refusal.NotFound("user"));
    assertRefused(
        () -> disable(manager, new UserOfCompany(office.company.id(), new UserId("usr_nobody"))),
        new Refusal.NotFound("user"));
  }

  private void disable(User asks, UserOfCompany whom) {
    office.portal.run(
        new NoMoreThanOneself<>(office.portal.asking, office.portal.useCases.disableUser()),
        whom,
        TestData.person(asks));
  }
}
