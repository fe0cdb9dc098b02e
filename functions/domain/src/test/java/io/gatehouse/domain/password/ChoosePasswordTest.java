package io.gatehouse.domain.password;

import static io.gatehouse.domain.testdata.Portal.named;
import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.link.LinkState;
import io.gatehouse.domain.link.MailedLink;
import io.gatehouse.domain.link.Redemption;
import io.gatehouse.domain.memory.FakeSignInDirectory.Account;
import io.gatehouse.domain.memory.FakeSignInDirectory.DirectoryDown;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.Standing;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ChoosePasswordTest {

  private final Portal portal = new Portal();
  private final Company company = portal.givenCompany();
  private final User user = portal.givenAdministrator(company, UserStatus.ACTIVE);
  private final PasswordReset reset = portal.givenReset(user);

  @Test
  void success_R39_newPasswordEndsAllSessions() {
    Instant earlier = portal.clock.instant();
    portal.clock.advance(Duration.ofMinutes(59));
    assertThat(choose(portal.redemption(reset))).isEqualTo(user.email());

    User after = portal.user(user.id());
    assertThat(Standing.of(after).accepts(earlier)).isFalse();
    assertThat(Standing.of(after).accepts(portal.clock.instant())).isTrue();
    assertThat(after.status()).isEqualTo(UserStatus.ACTIVE);
    assertThat(after.activatedAt()).isEqualTo(user.activatedAt());
    assertThat(state()).isEqualTo(LinkState.USED);
    assertThat(portal.directory.account(user.id()))
        .contains(new Account(user.email(), TestData.PASSWORD, true));
    assertThat(portal.store.messages().deliveries())
        .containsExactly(new Delivery.PasswordChangedMail(user.id()));
    // Before the answer: a later end would hit the session begun with the new password.
    assertThat(portal.directory.endedSessions()).containsExactly(user.id());
    assertThat(portal.company(company.id()).activeAdministrators()).isEqualTo(1);
  }

  @Test
  void success_R48_eventIsTheUsersOwn() {
    choose(portal.redemption(reset));
    assertThat(portal.lastEvent().kind()).isEqualTo(EventKind.PASSWORD_CHOSEN);
    assertThat(portal.lastEvent().actor())
        .isEqualTo(new Actor.LinkHolder(user.id(), user.name().full()));
    assertThat(portal.lastEvent().before())
        .containsEntry("passwordReset.ending", "OPEN")
        .hasSize(1);
    assertThat(portal.lastEvent().after()).containsEntry("passwordReset.ending", "USED").hasSize(1);
  }

  @Test
  void failure_R39_worksOnce() {
    choose(portal.redemption(reset));
    assertRefused(() -> choose(portal.redemption(reset)), new Refusal.LinkUsed());
    assertThat(portal.store.events()).hasSize(1);
  }

  @Test
  void failure_R39_afterAnHour() {
    portal.clock.advance(Duration.ofHours(1));
    assertRefused(() -> choose(portal.redemption(reset)), new Refusal.LinkLapsed());
    assertThat(portal.directory.account(user.id())).isEmpty();
  }

  @Test
  void failure_R41_fiveWrongCodesKillTheLinkAndNotTheUser() {
    Redemption wrong = portal.redemption(reset, portal.secrets.wrongCode(reset.link().id()));
    for (int left = 4; left >= 1; left--) {
      assertRefused(() -> choose(wrong), new Refusal.WrongCode(left));
    }
    assertRefused(() -> choose(wrong), new Refusal.LinkLocked());
    assertRefused(() -> choose(portal.redemption(reset)), new Refusal.LinkLocked());
    assertThat(portal.user(user.id())).isEqualTo(user);
    assertThat(portal.directory.account(user.id())).isEmpty();
    assertThat(portal.store.events())
        .extracting(event -> event.kind())
        .containsExactly(EventKind.PASSWORD_RESET_LOCKED);
  }

  @Test
  void failure_R12_disabledUser() {
    portal.givenAdministrator(company, UserStatus.ACTIVE);
    portal.run(portal.useCases.disableUser(), named(user));
    assertRefused(() -> choose(portal.redemption(reset)), new Refusal.LinkRevoked());
    assertThat(portal.directory.account(user.id())).isEmpty();
    assertThat(portal.user(user.id()).status()).isEqualTo(UserStatus.DISABLED);
  }

  @Test
  void failure_invitationsTokenOpensNoReset() {
    User invited = portal.givenUser(company, UserStatus.INVITED);
    assertRefused(
        () -> choose(portal.redemption(portal.givenInvitation(invited))),
        new Refusal.LinkUnknown());
    assertRefused(
        () -> choose(portal.redemption(portal.givenInvitation(user))), new Refusal.LinkRevoked());
  }

  @Test
  void failure_R37_directoryDownLeavesALinkThatWorksAgain() {
    portal.directory.failNext(1);
    assertThatThrownBy(() -> choose(portal.redemption(reset))).isInstanceOf(DirectoryDown.class);
    assertThat(portal.user(user.id())).isEqualTo(user);
    assertThat(portal.store.messages().all()).isEmpty();
    portal.clock.advance(MailedLink.CLAIM);
    choose(portal.redemption(reset));
    assertThat(state()).isEqualTo(LinkState.USED);
  }

  @Test
  void failure_R37_secondRequestWaitsForTheFirst() {
    portal.directory.meanwhile(
        () -> assertRefused(() -> choose(portal.redemption(reset)), new Refusal.LinkInUse()));
    choose(portal.redemption(reset));
    assertThat(portal.store.events()).hasSize(1);
  }

  @Test
  void failure_R37_noNewLinkWhileThisOneIsInUse() {
    portal.clock.advance(Duration.ofMinutes(2));
    portal.directory.meanwhile(
        () -> {
          assertRefused(
              () -> portal.run(portal.useCases.sendPasswordReset(), named(user)),
              new Refusal.LinkInUse());
          assertThat(
                  portal.run(
                      portal.useCases.resolveForgottenPassword(),
                      new ResolveForgottenPassword.Asked(portal.ids.messageId(), user.email()),
                      new Actor.Anonymous()))
              .isFalse();
        });
    choose(portal.redemption(reset));
    assertThat(portal.store.events())
        .extracting(event -> event.kind())
        .containsExactly(EventKind.PASSWORD_CHOSEN);
  }

  private EmailAddress choose(Redemption redemption) {
    return portal.run(portal.useCases.choosePassword(), redemption, new Actor.Anonymous());
  }

  private LinkState state() {
    return portal.reset(user).link().state(portal.clock.instant());
  }
}
