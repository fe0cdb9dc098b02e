package io.gatehouse.domain.emailchange;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.link.Confirmation;
import io.gatehouse.domain.link.LinkState;
import io.gatehouse.domain.link.LinkStatus;
import io.gatehouse.domain.link.MailedLink;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.password.PasswordReset;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.Refusals;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.MailTrouble;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class ConfirmEmailChangeTest {
  private final Portal portal = new Portal();
  private final Company company = portal.givenCompany();
  private final User user = portal.givenUser(company, UserStatus.ACTIVE);
  private final EmailChange pending = given(user, "anna.new@example.com");

  @Test
  @DisplayName("R12: once confirmed the new address counts, and both addresses are told")
  void success_R12_confirmed() {
    assertThat(confirm(pending)).isEqualTo(pending.to());
    assertThat(portal.user(user.id())).isEqualTo(user.withEmail(pending.to()));
    assertThat(portal.emailChange(user).link().ending()).isEqualTo(MailedLink.Ending.USED);
    assertThat(portal.store.messages().deliveries())
        .containsExactly(
            new Delivery.AlignSignIn(user.id()),
            new Delivery.EmailChangedMail(user.id(), user.email()),
            new Delivery.EmailChangedMail(user.id(), pending.to()));
    assertThat(portal.lastEvent().kind()).isEqualTo(EventKind.EMAIL_CHANGED);
    assertThat(portal.lastEvent().actor()).isInstanceOf(Actor.LinkHolder.class);
    Refusals.assertRefused(() -> confirm(pending), Refusal.LinkUsed.class);
  }

  @Test
  @DisplayName("R42: trouble was about the old address, and ends with it")
  void success_R42_mailTroubleEnds() {
    portal.store.put(
        user.withTrouble(new MailTrouble(MailTrouble.Kind.HARD_BOUNCE, portal.clock.instant())));
    confirm(pending);
    assertThat(portal.user(user.id()).trouble()).isNull();
  }

  @Test
  @DisplayName("R12, R39: a link for a new password that went to the old address dies with it")
  void success_R12_R39_openResetDies() {
    PasswordReset reset = portal.givenReset(user);
    confirm(pending);
    Refusals.assertRefused(
        () ->
            portal.run(
                portal.useCases.choosePassword(), portal.redemption(reset), new Actor.Anonymous()),
        Refusal.LinkRevoked.class);
  }

  @Test
  @DisplayName(
      "R8, R40: somebody else has it meanwhile: only who reads the mail there learns it; the link is free again")
  void failure_R8_R40_takenMeanwhile() {
    User other = portal.givenUser(company, UserStatus.ACTIVE);
    EmailChange rival = given(other, pending.to().value());
    confirm(rival);
    Refusals.assertRefused(() -> confirm(pending), new Refusal.EmailTaken());
    Refusals.assertRefused(() -> confirm(pending), new Refusal.EmailTaken());
    assertThat(portal.user(user.id())).isEqualTo(user);
  }

  @Test
  @DisplayName("R41: five wrong codes kill the link, and that is an event")
  void failure_R41_fiveWrongCodes() {
    Confirmation wrong =
        new Confirmation(portal.token(pending), portal.secrets.wrongCode(pending.link().id()));
    for (int left = 4; left > 0; left--) {
      Refusals.assertRefused(() -> confirm(wrong), new Refusal.WrongCode(left));
    }
    Refusals.assertRefused(() -> confirm(wrong), Refusal.LinkLocked.class);
    Refusals.assertRefused(() -> confirm(pending), Refusal.LinkLocked.class);
    assertThat(portal.lastEvent().kind()).isEqualTo(EventKind.EMAIL_CHANGE_LOCKED);
    assertThat(portal.user(user.id())).isEqualTo(user);
  }

  @Test
  void failure_R12_afterADayOrOnceStopped() {
    portal.store.put(user.disabled(portal.clock.instant()));
    Refusals.assertRefused(() -> confirm(pending), Refusal.LinkRevoked.class);
    portal.clock.advance(EmailChange.VALIDITY);
    Refusals.assertRefused(() -> confirm(pending), Refusal.LinkLapsed.class);
  }

  @Test
  void success_R37_statusTellsAndChangesNothing() {
    LinkStatus status =
        portal.run(
            portal.useCases.readEmailChangeStatus(), portal.token(pending), new Actor.Anonymous());
    assertThat(status.state()).isEqualTo(LinkState.VALID);
    assertThat(status.inviterName()).isNull();
    assertThat(portal.emailChange(user)).isEqualTo(pending);
  }

  private EmailChange given(User whose, String to) {
    EmailChange change =
        TestData.emailChange()
            .user(whose.id())
            .company(whose.home())
            .from(whose.email().value())
            .to(to)
            .sent(portal.ids.linkId(), portal.clock.instant())
            .build();
    portal.store.put(change);
    return change;
  }

  private EmailAddress confirm(EmailChange change) {
    return confirm(portal.confirmation(change));
  }

  private EmailAddress confirm(Confirmation confirmation) {
    return portal.run(portal.useCases.confirmEmailChange(), confirmation, new Actor.Anonymous());
  }
}
