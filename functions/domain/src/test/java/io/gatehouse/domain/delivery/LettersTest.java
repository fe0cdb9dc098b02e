package io.gatehouse.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.delivery.DeliverMessage.Result;
import io.gatehouse.domain.emailchange.EmailChange;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.link.LinkToken;
import io.gatehouse.domain.link.MailedLink;
import io.gatehouse.domain.memory.FakeLinkSecrets;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.password.PasswordReset;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands in each letter, and when none goes because it was overtaken. */
class LettersTest {

  private final Portal portal = new Portal();
  private final Company company = portal.givenCompany();
  private final User active = portal.givenUser(company, UserStatus.ACTIVE);
  private final User invited = portal.givenUser(company, UserStatus.INVITED);
  private final Invitation invitation = portal.givenInvitation(invited);
  private final PasswordReset reset = portal.givenReset(active);
  private final Sender sender = new Sender(portal);

  @Test
  void success_R36_R42_invitation() {
    assertThat(deliver(invitationMail(1))).isEqualTo(Result.DELIVERED);
    assertThat(portal.post.letters())
        .containsExactly(
            new Letter.Invitation(
                addressee(invited),
                company.name(),
                invitation.inviterName(),
                new LinkToken(
                    invited.id(),
                    invitation.link().id(),
                    portal.secrets.token(invited.id(), invitation.link().id())),
                portal.secrets.code(invitation.link().id()),
                invitation.link().expiresAt(),
                1));
  }

  @Test
  void failure_R6_noLinkGoesToUsersOfACompanyThatIsStopped() {
    portal.store.put(company.suspended());
    assertThat(deliver(invitationMail(0))).isEqualTo(Result.DROPPED);
    assertThat(deliver(resetMail())).isEqualTo(Result.DROPPED);
    portal.store.put(company.deleted(portal.clock.instant()));
    assertThat(deliver(invitationMail(1))).isEqualTo(Result.DROPPED);
    assertThat(deliver(resetMail())).isEqualTo(Result.DROPPED);
    assertThat(portal.post.letters()).isEmpty();
  }

  @Test
  void failure_R6_R12_noAddressIsConfirmedWhileTheCompanyIsStopped() {
    EmailChange change =
        TestData.emailChange()
            .user(active.id())
            .company(company.id())
            .sent(portal.ids.linkId(), portal.clock.instant())
            .build();
    Delivery mail = new Delivery.EmailConfirmationMail(active.id(), change.link().id());
    portal.store.put(change, company.suspended());
    assertDropped(mail);
    portal.store.put(company);
    assertThat(deliver(mail)).isEqualTo(Result.DELIVERED);
  }

  @Test
  void success_R39_R42_passwordReset() {
    assertThat(deliver(resetMail())).isEqualTo(Result.DELIVERED);
    assertThat(portal.post.letters())
        .containsExactly(
            new Letter.PasswordReset(
                addressee(active),
                company.name(),
                null,
                new LinkToken(
                    active.id(),
                    reset.link().id(),
                    portal.secrets.token(active.id(), reset.link().id())),
                portal.secrets.code(reset.link().id()),
                reset.link().expiresAt()));
  }

  @Test
  void success_R36_lapseIsToldToTheInviter() {
    assertThat(deliver(new Delivery.InvitationLapsedMail(active.id(), invited.id())))
        .isEqualTo(Result.DELIVERED);
    assertThat(portal.post.letters())
        .containsExactly(
            new Letter.InvitationLapsed(
                addressee(active),
                company.name(),
                company.id(),
                invited.id(),
                invited.name().full()));
  }

  @Test
  void success_R39_passwordChanged() {
    assertThat(deliver(new Delivery.PasswordChangedMail(active.id()))).isEqualTo(Result.DELIVERED);
    assertThat(portal.post.letters())
        .containsExactly(new Letter.PasswordChanged(addressee(active), company.name()));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
  void dropped_whenTheLinkHasEnded(MailedLink.Ending ending) {
    portal.store.put(
        invitation.with(invitation.link().ended(ending)), reset.with(reset.link().ended(ending)));
    assertDropped(invitationMail(0));
    assertDropped(resetMail());
  }

  @Test
  void dropped_whenTheLinkWasReplaced() {
    portal.givenInvitation(invited);
    portal.givenReset(active);
    assertDropped(invitationMail(0));
    assertDropped(resetMail());
  }

  @Test
  void dropped_whenTheLinkHasLapsed() {
    portal.clock.advance(Duration.ofHours(1));
    assertDropped(resetMail());
    portal.clock.advance(Duration.ofDays(7));
    assertDropped(invitationMail(2));
  }

  @ParameterizedTest
  @EnumSource
  void dropped_whenTheUserIsNoLongerWaiting(UserStatus status) {
    portal.store.put(TestData.user().id(invited.id()).home(company.id()).status(status).build());
    Result result = status == UserStatus.INVITED ? Result.DELIVERED : Result.DROPPED;
    assertThat(deliver(invitationMail(0))).isEqualTo(result);
    assertThat(deliver(new Delivery.InvitationLapsedMail(active.id(), invited.id())))
        .isEqualTo(result);
  }

  @Test
  void dropped_whenTheInviterIsNoLongerActive() {
    portal.store.put(active.disabled(portal.clock.instant()));
    assertDropped(new Delivery.InvitationLapsedMail(active.id(), invited.id()));
    assertDropped(resetMail());
  }

  @Test
  void dropped_whenNobodyIsThere() {
    for (Delivery delivery :
        Set.of(
            new Delivery.InvitationMail(portal.ids.userId(), portal.ids.linkId(), 0),
            new Delivery.PasswordResetMail(portal.ids.userId(), portal.ids.linkId()),
            new Delivery.InvitationLapsedMail(portal.ids.userId(), invited.id()),
            new Delivery.PasswordChangedMail(portal.ids.userId()))) {
      assertDropped(delivery);
    }
  }

  @Test
  void success_R41_lettersHideTheirSecretsFromLogs() {
    deliver(invitationMail(0));
    deliver(resetMail());
    assertThat(portal.post.letters()).hasSize(2);
    assertThat(portal.post.letters().toString())
        .doesNotContain(portal.secrets.code(invitation.link().id()))
        .doesNotContain(portal.secrets.code(reset.link().id()))
        .doesNotContain(FakeLinkSecrets.TOKEN_MARK);
  }

  private void assertDropped(Delivery delivery) {
    assertThat(deliver(delivery)).as("%s", delivery).isEqualTo(Result.DROPPED);
    assertThat(portal.post.letters()).isEmpty();
  }

  private Result deliver(Delivery delivery) {
    return portal.deliver(sender.send(delivery));
  }

  private Delivery invitationMail(int reminder) {
    return new Delivery.InvitationMail(invited.id(), invitation.link().id(), reminder);
  }

  private Delivery resetMail() {
    return new Delivery.PasswordResetMail(active.id(), reset.link().id());
  }

  private static Letter.Addressee addressee(User user) {
    return new Letter.Addressee(user.email(), user.name().first(), user.language());
  }
}
