package io.gatehouse.domain.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.invitation.FollowUpInvitation.Done;
import io.gatehouse.domain.link.MailedLink;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FollowUpInvitationTest {

  private final Portal portal = new Portal();
  private final Company company = portal.givenCompany();
  private final User inviter = portal.givenAdministrator(company, UserStatus.ACTIVE);
  private final User user = portal.givenUser(company, UserStatus.INVITED);
  private final Instant sentAt = portal.clock.instant();
  private final Invitation invitation =
      TestData.invitation()
          .user(user.id())
          .company(company.id())
          .inviter(inviter.id(), "Anna")
          .sent(portal.ids.linkId(), sentAt)
          .build();

  FollowUpInvitationTest() {
    portal.store.put(invitation);
  }

  @Test
  void success_R36_remindedAfterTwoAndFiveDaysAndLapsedAfterSeven() {
    assertThat(after(Duration.ofDays(2).minusNanos(1))).isEqualTo(Done.NOTHING);
    assertThat(after(Duration.ofDays(2))).isEqualTo(Done.REMINDED);
    assertThat(after(Duration.ofDays(5).minusNanos(1))).isEqualTo(Done.NOTHING);
    assertThat(after(Duration.ofDays(5))).isEqualTo(Done.REMINDED);
    assertThat(after(Duration.ofDays(7).minusNanos(1))).isEqualTo(Done.NOTHING);
    assertThat(after(Duration.ofDays(7))).isEqualTo(Done.LAPSED);
    assertThat(after(Duration.ofDays(70))).isEqualTo(Done.NOTHING);
    assertThat(portal.store.messages().deliveries())
        .containsExactly(
            new Delivery.InvitationMail(user.id(), invitation.link().id(), 1),
            new Delivery.InvitationMail(user.id(), invitation.link().id(), 2),
            new Delivery.AlignTies(user.id()),
            new Delivery.InvitationLapsedMail(inviter.id(), user.id()));
    assertThat(portal.store.events())
        .extracting(event -> event.kind())
        .containsExactly(
            EventKind.INVITATION_REMINDED,
            EventKind.INVITATION_REMINDED,
            EventKind.INVITATION_LAPSED);
  }

  @Test
  void success_R48_eventIsTheSchedules() {
    after(Duration.ofDays(2));
    assertThat(portal.lastEvent().actor()).isEqualTo(new Actor.Schedule());
    assertThat(portal.lastEvent().user()).isEqualTo(user.id());
    assertThat(portal.lastEvent().company()).isEqualTo(company.id());
    assertThat(portal.lastEvent().before()).containsEntry("invitation.reminders", "0").hasSize(1);
    assertThat(portal.lastEvent().after()).containsEntry("invitation.reminders", "1").hasSize(1);
  }

  @Test
  void success_R51_runAgainDoesNothing() {
    for (int days : new int[] {2, 5, 7}) {
      assertThat(after(Duration.ofDays(days))).isNotEqualTo(Done.NOTHING);
      assertThat(after(Duration.ofDays(days))).isEqualTo(Done.NOTHING);
    }
  }

  @Test
  void success_R51_lateRunSendsTheLastReminderOnly() {
    assertThat(after(Duration.ofDays(6))).isEqualTo(Done.REMINDED);
    assertThat(after(Duration.ofDays(6))).isEqualTo(Done.NOTHING);
    assertThat(portal.store.messages().deliveries())
        .containsExactly(new Delivery.InvitationMail(user.id(), invitation.link().id(), 2));
  }

  @Test
  void success_R51_runAfterTheEndTellsTheInviterAndRemindsNobody() {
    // A row of missed runs: the reminders are due first, but their time is over.
    assertThat(after(Duration.ofDays(9))).isEqualTo(Done.LAPSED);
    assertThat(after(Duration.ofDays(9))).isEqualTo(Done.NOTHING);
    assertThat(portal.store.messages().deliveries())
        .containsExactly(
            new Delivery.AlignTies(user.id()),
            new Delivery.InvitationLapsedMail(inviter.id(), user.id()));
  }

  @Test
  void success_R36_reminderBringsTheLinkThatAlreadyWorks() {
    after(Duration.ofDays(2));
    assertThat(portal.invitation(user).link()).isEqualTo(invitation.link());
    assertThat(portal.invitation(user).history()).isEqualTo(invitation.history());
  }

  @Test
  void success_workloadsInvitationLapsesWithoutMail() {
    portal.givenInvitation(user);
    assertThat(after(Duration.ofDays(7))).isEqualTo(Done.LAPSED);
    assertThat(portal.store.messages().deliveries())
        .containsExactly(new Delivery.AlignTies(user.id()));
    assertThat(portal.invitation(user).lapseTold()).isTrue();
    assertThat(portal.lastEvent().before())
        .containsExactly(Map.entry("invitation.lapseTold", "false"));
    assertThat(portal.lastEvent().after())
        .containsExactly(Map.entry("invitation.lapseTold", "true"));
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OPEN")
  void success_R36_nothingOnceItEnded(MailedLink.Ending ending) {
    portal.store.put(invitation.with(invitation.link().ended(ending)));
    for (int days : new int[] {2, 5, 7, 30}) {
      assertThat(after(Duration.ofDays(days))).isEqualTo(Done.NOTHING);
    }
    assertThat(portal.store.committed()).allMatch(change -> change.isEmpty());
  }

  @Test
  void success_R12_nothingOnceTheUserIsDisabled() {
    portal.run(portal.useCases.disableUser(), Portal.named(user));
    assertThat(portal.invitation(user).nextDue()).isNull();
    assertThat(after(Duration.ofDays(2))).isEqualTo(Done.NOTHING);
    assertThat(after(Duration.ofDays(7))).isEqualTo(Done.NOTHING);
  }

  @Test
  void success_userWithoutInvitation() {
    assertThat(portal.run(portal.useCases.followUpInvitation(), inviter.id(), new Actor.Schedule()))
        .isEqualTo(Done.NOTHING);
  }

  private Done after(Duration sinceSent) {
    portal.clock.advance(Duration.between(portal.clock.instant(), sentAt.plus(sinceSent)));
    return portal.run(portal.useCases.followUpInvitation(), user.id(), new Actor.Schedule());
  }
}
