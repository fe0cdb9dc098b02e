package io.gatehouse.domain.lifecycle;

import static io.gatehouse.domain.testdata.Portal.named;
import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static io.gatehouse.domain.testdata.TestData.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gatehouse.domain.change.ConflictException;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.invitation.Invited;
import io.gatehouse.domain.link.LinkState;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.Standing;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserOfCompany;
import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Stopping a user at once (R12), but never oneself (R13) or the last administrator (R4). */
class DisableUserTest {

  private final Portal portal = new Portal();
  private final Company company = portal.givenCompany();
  private final User administrator = portal.givenAdministrator(company, UserStatus.ACTIVE);

  @Test
  void success_R12_activeUserIsStoppedAtOnce() {
    User user = portal.givenUser(company, UserStatus.ACTIVE);
    portal.clock.advance(Duration.ofDays(1));
    disable(user);

    User after = portal.user(user.id());
    assertThat(after.status()).isEqualTo(UserStatus.DISABLED);
    assertThat(after.activatedAt()).isEqualTo(user.activatedAt());
    assertThat(Standing.of(after).accepts(portal.clock.instant().minusSeconds(1))).isFalse();
    assertThat(portal.store.messages().deliveries())
        .containsExactly(new Delivery.AlignSignIn(user.id()));
    assertThat(portal.company(company.id()).activeAdministrators()).isEqualTo(1);
    assertThat(portal.lastEvent().kind()).isEqualTo(EventKind.USER_DISABLED);
    assertThat(portal.lastEvent().actor()).isEqualTo(TestData.operator());
    assertThat(portal.lastEvent().user()).isEqualTo(user.id());
    assertThat(portal.lastEvent().before()).containsEntry("user.status", "ACTIVE").hasSize(1);
    assertThat(portal.lastEvent().after()).containsEntry("user.status", "DISABLED").hasSize(1);
  }

  @Test
  void success_R48_openInvitationDiesAndTheEventTellsIt() {
    User user = portal.givenUser(company, UserStatus.INVITED);
    portal.givenInvitation(user);
    Invited answer = disable(user);
    assertThat(portal.user(user.id()).status()).isEqualTo(UserStatus.DISABLED);
    assertThat(portal.invitation(user).link().state(portal.clock.instant()))
        .isEqualTo(LinkState.REVOKED);
    assertThat(answer).isEqualTo(new Invited(portal.user(user.id()), portal.invitation(user)));
    assertThat(portal.lastEvent().before()).containsEntry("invitation.ending", "OPEN").hasSize(2);
    assertThat(portal.lastEvent().after()).containsEntry("invitation.ending", "REVOKED").hasSize(2);
  }

  @Test
  void success_R4_oneOfTwoAdministrators() {
    User second = portal.givenAdministrator(company, UserStatus.ACTIVE);
    disable(second);
    assertThat(portal.company(company.id()).activeAdministrators()).isEqualTo(1);
  }

  @Test
  void failure_R4_R13_lastActiveAdministrator() {
    portal.givenAdministrator(company, UserStatus.INVITED);
    assertRefused(() -> disable(administrator), new Refusal.LastAdministrator());
    assertThat(portal.user(administrator.id())).isEqualTo(administrator);
    assertThat(portal.store.committed()).isEmpty();
  }

  @Test
  void success_R4_administratorWhoWasNeverActiveDoesNotCount() {
    User invited = portal.givenAdministrator(company, UserStatus.INVITED);
    disable(invited);
    assertThat(portal.company(company.id()).activeAdministrators()).isEqualTo(1);
  }

  @Test
  void failure_R4_R13_twoAdministratorsDisableEachOtherAtOnce() {
    User other = portal.givenAdministrator(company, UserStatus.ACTIVE);
    var first =
        portal.useCases.disableUser().decide(named(other), portal.request(person(administrator)));
    disable(administrator, person(other));
    assertThatThrownBy(() -> portal.store.commit(first.change()))
        .isInstanceOf(ConflictException.class);
    assertRefused(() -> disable(other, person(administrator)), new Refusal.LastAdministrator());
    assertThat(portal.company(company.id()).activeAdministrators()).isEqualTo(1);
  }

  @Test
  void failure_R13_oneself() {
    portal.givenAdministrator(company, UserStatus.ACTIVE);
    assertRefused(() -> disable(administrator, person(administrator)), new Refusal.OwnAccount());
    assertRefused(
        () -> disable(administrator, new Actor.Person(administrator.id(), "Anna", "billing")),
        new Refusal.OwnAccount());
    assertThat(portal.store.committed()).isEmpty();
  }

  @Test
  void success_againChangesNothing() {
    User user = portal.givenUser(company, UserStatus.DISABLED);
    assertThat(disable(user)).isEqualTo(new Invited(user, null));
    assertThat(portal.lastChange().isEmpty()).isTrue();
  }

  @Test
  void failure_R18_userOfAnotherCompanyDoesNotExist() {
    User user = portal.givenUser(company, UserStatus.ACTIVE);
    UserOfCompany elsewhere = new UserOfCompany(portal.givenCompany().id(), user.id());
    assertRefused(
        () -> portal.run(portal.useCases.disableUser(), elsewhere), new Refusal.NotFound("user"));
    assertThat(portal.store.committed()).isEmpty();
  }

  private Invited disable(User user) {
    return disable(user, TestData.operator());
  }

  private Invited disable(User user, Actor actor) {
    return portal.run(portal.useCases.disableUser(), named(user), actor);
  }
}
