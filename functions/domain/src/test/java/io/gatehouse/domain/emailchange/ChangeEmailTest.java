package io.gatehouse.domain.emailchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.delivery.Letter;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.Refusals;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeEmailTest {
  private static final EmailAddress NEW = new EmailAddress("Anna.New@Example.com");

  private final Portal portal = new Portal();
  private final Company company = portal.givenCompany();
  private final User administrator = portal.givenAdministrator(company, UserStatus.ACTIVE);
  private final User active = portal.givenUser(company, UserStatus.ACTIVE);

  @Test
  @DisplayName(
      "R12: an active user confirms first; both addresses hear of it at once, and nothing changes yet")
  void success_R12_activeUserIsAskedToConfirm() {
    Addressed answer = change(active, NEW, administrator);

    EmailChange pending = portal.emailChange(active);
    assertThat(answer).isEqualTo(new Addressed(active, null, pending));
    assertThat(pending.from()).isEqualTo(active.email());
    assertThat(pending.to()).isEqualTo(NEW);
    assertThat(pending.askedBy()).isEqualTo(administrator.id());
    assertThat(pending.link().expiresAt())
        .isEqualTo(portal.clock.instant().plus(Duration.ofHours(24)));
    assertThat(portal.user(active.id())).isEqualTo(active);
    assertThat(portal.store.messages().deliveries())
        .containsExactly(
            new Delivery.EmailConfirmationMail(active.id(), pending.link().id()),
            new Delivery.EmailChangeAnnouncedMail(active.id(), pending.link().id()));
    assertThat(portal.lastEvent().kind()).isEqualTo(EventKind.EMAIL_CHANGE_ASKED);
    assertThat(portal.lastEvent().impersonal().toString()).doesNotContain("@");
  }

  @Test
  @DisplayName(
      "R12, R42: the link goes to the new address, the news to the old one, and both say who asked")
  void success_R12_R42_lettersGoToTheRightAddresses() {
    change(active, NEW, administrator);
    portal.store.messages().all().forEach(kept -> portal.deliver(kept.message().id()));
    assertThat(portal.post.letters())
        .extracting(letter -> letter.to().email())
        .containsExactly(NEW, active.email());
    assertThat(((Letter.EmailConfirmation) portal.post.letters().getFirst()).askedBy())
        .isEqualTo(administrator.name().full());
    assertThat(((Letter.EmailChangeAnnounced) portal.post.letters().getLast()).newEmail())
        .isEqualTo(NEW);
  }

  @Test
  @DisplayName("R12: the newest wins, within the limits of R38")
  void success_R12_R38_newestWins() {
    change(active, NEW, active);
    EmailChange first = portal.emailChange(active);
    assertThat(first.askedBy()).isNull();
    Refusals.assertRefused(
        () -> change(active, new EmailAddress("b@example.com"), active),
        Refusal.SentTooOften.class);
    portal.clock.advance(Duration.ofMinutes(1));
    change(active, new EmailAddress("b@example.com"), active);
    Refusals.assertRefused(
        () ->
            portal.run(
                portal.useCases.confirmEmailChange(),
                portal.confirmation(first),
                new Actor.Anonymous()),
        Refusal.LinkRevoked.class);
  }

  @Test
  @DisplayName(
      "R40: who asks for themselves does not learn whether an address is known; an administrator does")
  void success_R40_noOracleForOneself() {
    change(active, administrator.email(), active);
    Refusals.assertRefused(
        () -> change(portal.givenUser(company, UserStatus.ACTIVE), active.email(), administrator),
        new Refusal.EmailTaken());
  }

  @ParameterizedTest
  @EnumSource(names = {"NOT_INVITED", "INVITED", "DISABLED"})
  @DisplayName("R12: who never signed in gets the address at once, whoever they are")
  void success_R12_whoNeverSignedInIsMovedAtOnce(UserStatus status) {
    User user = portal.givenUser(company, status);
    Addressed answer = change(user, NEW, administrator);
    assertThat(answer.user()).isEqualTo(user.withEmail(NEW));
    assertThat(portal.user(user.id()).email()).isEqualTo(NEW);
    assertThat(portal.store.messages().deliveries())
        .containsExactly(new Delivery.AlignSignIn(user.id()));
    assertThat(portal.lastEvent().kind()).isEqualTo(EventKind.EMAIL_CHANGED);
  }

  @Test
  @DisplayName(
      "R12, R36: an open invitation goes to the new address, and the link in the old mailbox dies")
  void success_R12_R36_openInvitationIsReplaced() {
    User user = portal.givenUser(company, UserStatus.INVITED);
    Invitation before = portal.givenInvitation(user);
    Refusals.assertRefused(() -> change(user, NEW, administrator), Refusal.SentTooOften.class);
    assertThat(portal.user(user.id())).isEqualTo(user);
    portal.clock.advance(Duration.ofMinutes(1));
    change(user, NEW, administrator);
    assertThat(portal.invitation(user).link().id()).isNotEqualTo(before.link().id());
    Refusals.assertRefused(
        () ->
            portal.run(
                portal.useCases.acceptInvitation(),
                portal.redemption(before),
                new Actor.Anonymous()),
        Refusal.LinkRevoked.class);
  }

  @Test
  void success_R36_lapsedInvitationIsNotSentAgain() {
    User user = portal.givenUser(company, UserStatus.INVITED);
    Invitation lapsed = portal.givenInvitation(user);
    portal.clock.advance(Invitation.VALIDITY);
    change(user, NEW, administrator);
    assertThat(portal.invitation(user)).isEqualTo(lapsed);
  }

  @Test
  void failure_R12_whoCannotSignInCannotConfirm() {
    User disabled =
        TestData.user()
            .id(portal.ids.userId())
            .home(company.id())
            .status(UserStatus.DISABLED)
            .activatedAt(portal.clock.instant())
            .build();
    portal.store.put(disabled, TestData.membership(disabled, Set.of()));
    Refusals.assertRefused(() -> change(disabled, NEW, administrator), new Refusal.UserDisabled());
  }

  @Test
  void failure_R12_theirOwnAddressIsNoChange() {
    Refusals.assertRefused(
        () ->
            change(
                active, new EmailAddress(active.email().value().toUpperCase(Locale.ROOT)), active),
        Refusal.InvalidRequest.class);
  }

  @Test
  @DisplayName("R12: taken back, the link dies; there is nothing to take back twice")
  void success_R12_takenBack() {
    change(active, NEW, administrator);
    EmailChange pending = portal.emailChange(active);
    portal.run(portal.useCases.cancelEmailChange(), Portal.named(active));
    Refusals.assertRefused(
        () ->
            portal.run(
                portal.useCases.confirmEmailChange(),
                portal.confirmation(pending),
                new Actor.Anonymous()),
        Refusal.LinkRevoked.class);
    Refusals.assertRefused(
        () -> portal.run(portal.useCases.cancelEmailChange(), Portal.named(active)),
        new Refusal.NoOpenEmailChange());
  }

  private Addressed change(User user, EmailAddress to, User by) {
    return portal.run(
        portal.useCases.changeEmail(),
        new ChangeEmail.Input(Portal.named(user), to),
        TestData.person(by));
  }
}
