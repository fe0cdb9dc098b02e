package io.gatehouse.domain.invitation;

import static io.gatehouse.domain.testdata.Portal.named;
import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.link.LinkState;
import io.gatehouse.domain.link.Redemption;
import io.gatehouse.domain.memory.FakeSignInDirectory.Account;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class AcceptInvitationTest {

  private final Portal portal = new Portal();
  private final Company company = portal.givenCompany();
  private final User user = portal.givenUser(company, UserStatus.INVITED);
  private final Invitation invitation = portal.givenInvitation(user);

  @Test
  void success_R37_userBecomesActiveAndTheLinkIsUsed() {
    portal.clock.advance(Duration.ofDays(3));
    assertThat(accept(portal.redemption(invitation))).isEqualTo(user.email());

    User after = portal.user(user.id());
    assertThat(after.status()).isEqualTo(UserStatus.ACTIVE);
    assertThat(after.activatedAt()).isEqualTo(portal.clock.instant());
    assertThat(after.sessionsValidFrom()).isEqualTo(portal.clock.instant());
    assertThat(state()).isEqualTo(LinkState.USED);
    assertThat(portal.directory.account(user.id()))
        .contains(new Account(user.email(), TestData.PASSWORD, true));
    assertThat(portal.company(company.id()).activeAdministrators()).isZero();
    assertThat(portal.store.messages().deliveries())
        .containsExactly(new Delivery.AlignSignIn(user.id()));
  }

  @Test
  void success_R48_eventIsTheUsersOwn() {
    accept(portal.redemption(invitation));
    assertThat(portal.lastEvent().kind()).isEqualTo(EventKind.INVITATION_ACCEPTED);
    assertThat(portal.lastEvent().actor())
        .isEqualTo(new Actor.LinkHolder(user.id(), user.name().full()));
    assertThat(portal.lastEvent().company()).isEqualTo(company.id());
    assertThat(portal.lastEvent().user()).isEqualTo(user.id());
    assertThat(portal.lastEvent().before())
        .containsEntry("user.status", "INVITED")
        .containsEntry("invitation.ending", "OPEN");
    assertThat(portal.lastEvent().after())
        .containsEntry("user.status", "ACTIVE")
        .containsEntry("invitation.ending", "USED");
  }

  @Test
  void success_R4_administratorCounts() {
    User administrator = portal.givenAdministrator(company, UserStatus.INVITED);
    accept(portal.redemption(portal.givenInvitation(administrator)));
    assertThat(portal.company(company.id()).activeAdministrators()).isEqualTo(1);
  }

  @Test
  void success_codeMayBeTypedInGroups() {
    String code = portal.secrets.code(invitation.link().id());
    accept(portal.redemption(invitation, " " + code.substring(0, 3) + " " + code.substring(3)));
    assertThat(portal.user(user.id()).status()).isEqualTo(UserStatus.ACTIVE);
  }

  @Test
  void failure_passwordRefusedByTheDirectoryLeavesTheLinkFree() {
    portal.directory.meanwhile(
        () -> {
          throw Validation.refuse("/password", "was used before");
        });
    assertThatThrownBy(() -> accept(portal.redemption(invitation))).isInstanceOf(Refused.class);
    assertThat(portal.user(user.id()).status()).isEqualTo(UserStatus.INVITED);
    assertThat(accept(portal.redemption(invitation))).isEqualTo(user.email());
  }

  @Test
  void failure_R36_worksOnce() {
    accept(portal.redemption(invitation));
    User active = portal.user(user.id());
    assertRefused(() -> accept(portal.redemption(invitation)), new Refusal.LinkUsed());
    assertThat(portal.user(user.id())).isEqualTo(active);
  }

  @Test
  void failure_R37_wrongCodeChangesNothingButTheCount() {
    assertRefused(() -> accept(wrong()), new Refusal.WrongCode(4));
    assertThat(portal.user(user.id())).isEqualTo(user);
    assertThat(portal.invitation(user).link().attempts()).isEqualTo(1);
    assertThat(portal.directory.account(user.id())).isEmpty();
    assertThat(portal.store.events()).isEmpty();
  }

  @Test
  void failure_R41_fifthWrongCodeKillsTheLinkEvenForTheRightOne() {
    for (int left = 4; left >= 1; left--) {
      assertRefused(() -> accept(wrong()), Refusal.WrongCode.class);
    }
    assertRefused(() -> accept(wrong()), new Refusal.LinkLocked());
    assertRefused(() -> accept(portal.redemption(invitation)), new Refusal.LinkLocked());
    assertThat(portal.user(user.id())).isEqualTo(user);
    assertThat(portal.directory.account(user.id())).isEmpty();
    assertThat(portal.lastEvent().kind()).isEqualTo(EventKind.INVITATION_LOCKED);
    assertThat(portal.lastEvent().after()).containsEntry("invitation.ending", "LOCKED");
  }

  @Test
  void success_R41_fifthCodeMayStillBeRight() {
    for (int left = 4; left >= 1; left--) {
      assertRefused(() -> accept(wrong()), new Refusal.WrongCode(left));
    }
    accept(portal.redemption(invitation));
    assertThat(portal.user(user.id()).status()).isEqualTo(UserStatus.ACTIVE);
  }

  @Test
  void failure_R36_afterSevenDays() {
    portal.clock.advance(Duration.ofDays(7));
    assertRefused(() -> accept(portal.redemption(invitation)), new Refusal.LinkLapsed());
    assertThat(portal.user(user.id())).isEqualTo(user);
  }

  @Test
  void failure_R36_replacedByANewerOne() {
    portal.clock.advance(Duration.ofMinutes(2));
    portal.run(portal.useCases.sendInvitation(), named(user));
    assertRefused(() -> accept(portal.redemption(invitation)), new Refusal.LinkRevoked());
    accept(portal.redemption(portal.invitation(user)));
  }

  @Test
  void failure_tokenThatIsNotGenuine() {
    String code = portal.secrets.code(invitation.link().id());
    String forged = user.id() + "." + invitation.link().id() + ".guess";
    for (String token : new String[] {"", "x", forged, portal.token(invitation) + "x"}) {
      assertRefused(
          () -> accept(new Redemption(token, code, TestData.PASSWORD)), new Refusal.LinkUnknown());
    }
    assertThat(portal.store.committed()).isEmpty();
  }

  private EmailAddress accept(Redemption redemption) {
    return portal.run(portal.useCases.acceptInvitation(), redemption, new Actor.Anonymous());
  }

  private Redemption wrong() {
    return portal.redemption(invitation, portal.secrets.wrongCode(invitation.link().id()));
  }

  private LinkState state() {
    return portal.invitation(user).link().state(portal.clock.instant());
  }
}
