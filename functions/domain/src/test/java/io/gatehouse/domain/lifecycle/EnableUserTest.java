package io.gatehouse.domain.lifecycle;

import static io.gatehouse.domain.testdata.Portal.named;
import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.invitation.Invited;
import io.gatehouse.domain.link.LinkState;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserOfCompany;
import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Undoing a disabling (R12). */
class EnableUserTest {

  private final Portal portal = new Portal();
  private final Company company = portal.givenCompany();

  @Test
  void success_R12_whoHasAPasswordMaySignInAgainButOldSignInsStayEnded() {
    User user = portal.givenUser(company, UserStatus.ACTIVE);
    disable(user);
    portal.clock.advance(Duration.ofHours(1));
    enable(user);

    User after = portal.user(user.id());
    assertThat(after.status()).isEqualTo(UserStatus.ACTIVE);
    assertThat(after.sessionsValidFrom()).isEqualTo(portal.clock.instant());
    assertThat(portal.store.messages().deliveries())
        .containsExactly(new Delivery.AlignSignIn(user.id()), new Delivery.AlignSignIn(user.id()));
    assertThat(portal.lastEvent().kind()).isEqualTo(EventKind.USER_ENABLED);
    assertThat(portal.lastEvent().actor()).isEqualTo(TestData.operator());
    assertThat(portal.lastEvent().before()).containsEntry("user.status", "DISABLED").hasSize(1);
    assertThat(portal.lastEvent().after()).containsEntry("user.status", "ACTIVE").hasSize(1);
  }

  @Test
  void success_R11_whoNeverHadAPasswordMustBeInvitedAnew() {
    User user = portal.givenUser(company, UserStatus.INVITED);
    Invitation invitation = portal.givenInvitation(user);
    disable(user);
    Invited answer = enable(user);
    assertThat(portal.user(user.id()).status()).isEqualTo(UserStatus.NOT_INVITED);
    assertThat(answer.invitation()).isEqualTo(portal.invitation(user));
    assertThat(portal.invitation(user).link().id()).isEqualTo(invitation.link().id());
    assertThat(portal.invitation(user).link().state(portal.clock.instant()))
        .isEqualTo(LinkState.REVOKED);
  }

  @Test
  void success_R4_administratorCountsAgain() {
    portal.givenAdministrator(company, UserStatus.ACTIVE);
    User second = portal.givenAdministrator(company, UserStatus.ACTIVE);
    disable(second);
    enable(second);
    assertThat(portal.company(company.id()).activeAdministrators()).isEqualTo(2);
  }

  @Test
  void success_R4_administratorWithoutPasswordDoesNotCount() {
    User invited = portal.givenAdministrator(company, UserStatus.INVITED);
    disable(invited);
    enable(invited);
    assertThat(portal.company(company.id()).activeAdministrators()).isZero();
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"DISABLED", "DELETED", "ERASED"})
  void success_whoIsNotDisabledStaysAsTheyAre(UserStatus status) {
    User user = portal.givenUser(company, status);
    assertThat(enable(user).user()).isEqualTo(user);
    assertThat(portal.lastChange().isEmpty()).isTrue();
  }

  @Test
  void failure_R18_userOfAnotherCompanyDoesNotExist() {
    User user = portal.givenUser(company, UserStatus.DISABLED);
    UserOfCompany elsewhere = new UserOfCompany(portal.givenCompany().id(), user.id());
    assertRefused(
        () -> portal.run(portal.useCases.enableUser(), elsewhere), new Refusal.NotFound("user"));
  }

  private void disable(User user) {
    portal.run(portal.useCases.disableUser(), named(user));
  }

  private Invited enable(User user) {
    return portal.run(portal.useCases.enableUser(), named(user));
  }
}
