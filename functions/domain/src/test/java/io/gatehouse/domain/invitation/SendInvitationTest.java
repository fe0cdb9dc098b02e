package io.gatehouse.domain.invitation;

import static io.gatehouse.domain.testdata.Portal.named;
import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static io.gatehouse.domain.testdata.TestData.person;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.ConflictException;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.link.LinkState;
import io.gatehouse.domain.link.MailedLink;
import io.gatehouse.domain.link.Sender;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserOfCompany;
import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SendInvitationTest {

  private final Portal portal = new Portal();
  private final Company company = portal.givenCompany();
  private final User administrator = portal.givenAdministrator(company, UserStatus.ACTIVE);
  private final User user = portal.givenUser(company, UserStatus.NOT_INVITED);

  @Test
  void success_R11_R36_userIsInvited() {
    Invited answer = send(user);

    Invitation invitation = portal.invitation(user);
    assertThat(answer).isEqualTo(new Invited(portal.user(user.id()), invitation));
    assertThat(portal.user(user.id()).status()).isEqualTo(UserStatus.INVITED);
    assertThat(invitation.company()).isEqualTo(company.id());
    assertThat(invitation.inviter()).isEqualTo(administrator.id());
    assertThat(invitation.sender()).isEqualTo(new Sender.Person(administrator.id()));
    assertThat(invitation.toString()).doesNotContain(administrator.name().last());
    assertThat(invitation.link().expiresAt())
        .isEqualTo(portal.clock.instant().plus(Duration.ofDays(7)));
    assertThat(portal.store.messages().deliveries())
        .containsExactly(
            new Delivery.InvitationMail(user.id(), invitation.link().id(), 0),
            new Delivery.AlignTies(user.id()));
    assertThat(portal.lastEvent().kind()).isEqualTo(EventKind.INVITATION_SENT);
    assertThat(portal.lastEvent().actor()).isEqualTo(person(administrator));
    assertThat(portal.lastEvent().user()).isEqualTo(user.id());
    assertThat(portal.lastEvent().after())
        .containsEntry("invitation.id", invitation.link().id().value());
  }

  @Test
  void success_R48_eventTellsThatTheUserIsInvitedNow() {
    send(user);
    assertThat(portal.lastEvent().before()).containsEntry("user.status", "NOT_INVITED").hasSize(1);
    assertThat(portal.lastEvent().after())
        .containsEntry("user.status", "INVITED")
        .doesNotContainKey("user.email");
  }

  @Test
  void success_R36_sendingAgainReplacesTheLinkAndStartsOver() {
    send(user);
    Invitation before = portal.invitation(user);
    portal.clock.advance(Duration.ofDays(6));
    send(user);

    Invitation after = portal.invitation(user);
    assertThat(after.link().id()).isNotEqualTo(before.link().id());
    assertThat(after.link().attempts()).isZero();
    assertThat(after.remindersSent()).isZero();
    assertThat(after.link().expiresAt()).isEqualTo(portal.clock.instant().plus(Duration.ofDays(7)));
    assertThat(
            portal
                .run(
                    portal.useCases.readInvitationStatus(),
                    portal.token(before),
                    new Actor.Anonymous())
                .state())
        .isEqualTo(LinkState.REVOKED);
    assertThat(portal.lastEvent().before())
        .containsEntry("invitation.id", before.link().id().value())
        .doesNotContainKey("user.status");
  }

  @Test
  void success_R36_lockedAndLapsedAndRevokedCanBeSentAgain() {
    User invited = portal.givenUser(company, UserStatus.INVITED);
    for (MailedLink.Ending ending : MailedLink.Ending.values()) {
      Invitation invitation = portal.givenInvitation(invited);
      portal.store.put(invitation.with(invitation.link().ended(ending)));
      portal.clock.advance(Duration.ofDays(8));
      send(invited);
      assertThat(portal.invitation(invited).link().state(portal.clock.instant()))
          .isEqualTo(LinkState.VALID);
    }
  }

  @Test
  void success_byAWorkloadThereIsNobodyToTellOfALapse() {
    portal.run(portal.useCases.sendInvitation(), named(user), new Actor.Workload("billing"));
    assertThat(portal.invitation(user).inviter()).isNull();
    assertThat(portal.invitation(user).inviterName()).isEqualTo("billing");
  }

  @Test
  void failure_R38_onceAMinute() {
    Instant first = portal.clock.instant();
    send(user);
    portal.clock.advance(Duration.ofSeconds(60).minusNanos(1));
    Invitation before = portal.invitation(user);
    assertRefused(() -> send(user), new Refusal.SentTooOften(first.plusSeconds(60)));
    assertThat(portal.invitation(user)).isEqualTo(before);
    portal.clock.advance(Duration.ofNanos(1));
    send(user);
  }

  @Test
  void failure_R38_fiveTimesADay() {
    Instant first = portal.clock.instant();
    for (int time = 1; time <= 5; time++) {
      send(user);
      portal.clock.advance(Duration.ofHours(1));
    }
    assertRefused(() -> send(user), new Refusal.SentTooOften(first.plus(Duration.ofDays(1))));
    portal.clock.advance(Duration.ofHours(19));
    send(user);
    assertRefused(() -> send(user), Refusal.SentTooOften.class);
  }

  @Test
  void failure_whoHasAPasswordNeedsNone() {
    assertRefused(() -> send(administrator), new Refusal.UserAlreadyActive());
  }

  @Test
  void failure_R12_disabledUser() {
    User disabled = portal.givenUser(company, UserStatus.DISABLED);
    assertRefused(() -> send(disabled), new Refusal.UserDisabled());
    assertThat(portal.store.messages().all()).isEmpty();
  }

  @Test
  void failure_R12_R37_userDisabledAtTheSameMoment() {
    // The link is locked, so disabling leaves it alone; sending, for its part, leaves an invited
    // user alone.
    User invited = portal.givenUser(company, UserStatus.INVITED);
    Invitation invitation = portal.givenInvitation(invited);
    portal.store.put(invitation.with(invitation.link().ended(MailedLink.Ending.LOCKED)));
    portal.clock.advance(Duration.ofMinutes(1));
    Change sending =
        portal
            .useCases
            .sendInvitation()
            .decide(named(invited), portal.request(person(administrator)))
            .change();
    portal.run(portal.useCases.disableUser(), named(invited));
    assertThatThrownBy(() -> portal.store.commit(sending)).isInstanceOf(ConflictException.class);
  }

  @Test
  void failure_R18_userOfAnotherCompanyDoesNotExist() {
    UserOfCompany elsewhere = new UserOfCompany(portal.givenCompany().id(), user.id());
    assertRefused(
        () -> portal.run(portal.useCases.sendInvitation(), elsewhere),
        new Refusal.NotFound("user"));
  }

  private Invited send(User to) {
    return portal.run(portal.useCases.sendInvitation(), named(to), person(administrator));
  }
}
