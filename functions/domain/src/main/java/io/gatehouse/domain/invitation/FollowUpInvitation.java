package io.gatehouse.domain.invitation;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.SeatHold;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import io.gatehouse.domain.user.Users;
import java.time.Instant;

/**
 * Reminds of an invitation that is due, or notes that it lapsed, frees the seat that was reserved
 * for it (R27) and tells the inviter (R36). A run that was missed loses nothing: whatever is due is
 * still due in the next one. A run that repeats does nothing: the invitation is no longer due
 * (R51).
 */
public final class FollowUpInvitation implements UseCase<UserId, FollowUpInvitation.Done> {
  private final Invitations invitations;
  private final Users users;
  private final IdGenerator ids;

  public FollowUpInvitation(Invitations invitations, Users users, IdGenerator ids) {
    this.invitations = invitations;
    this.users = users;
    this.ids = ids;
  }

  /** What was done about the invitation. */
  public enum Done {
    NOTHING,
    REMINDED,
    LAPSED
  }

  @Override
  public Outcome<Done> decide(UserId user, Context context) {
    Invitation invitation = invitations.find(user).orElse(null);
    if (invitation == null || !isDue(invitation, context.now())) {
      return Outcome.of(Done.NOTHING);
    }
    return context.now().isBefore(invitation.link().expiresAt())
        ? remind(invitation, context)
        : lapse(invitation, context);
  }

  private static boolean isDue(Invitation invitation, Instant now) {
    Instant due = invitation.nextDue();
    return due != null && !now.isBefore(due);
  }

  private Outcome<Done> remind(Invitation invitation, Context context) {
    // A job that comes days late sends the last reminder due, not all of them at once.
    int reminder = invitation.remindersSent() + 1;
    while (reminder < Invitation.REMINDERS.size()
        && !context
            .now()
            .isBefore(invitation.link().sentAt().plus(Invitation.REMINDERS.get(reminder)))) {
      reminder++;
    }
    Invitation reminded = invitation.reminded(reminder);
    Change.Builder change =
        Change.builder()
            .update(invitation, reminded)
            .send(
                message(
                    invitation,
                    new Delivery.InvitationMail(
                        invitation.user(), invitation.link().id(), reminder),
                    context));
    return done(
        Done.REMINDED, EventKind.INVITATION_REMINDED, invitation, reminded, change, context);
  }

  private Outcome<Done> lapse(Invitation invitation, Context context) {
    Invitation noted = invitation.lapseNoted();
    Change.Builder change = Change.builder().update(invitation, noted);
    freeSeat(change, invitation, context);
    UserId inviter = invitation.inviter();
    if (inviter != null) {
      change.send(
          message(
              invitation, new Delivery.InvitationLapsedMail(inviter, invitation.user()), context));
    }
    return done(Done.LAPSED, EventKind.INVITATION_LAPSED, invitation, noted, change, context);
  }

  /** Whoever did not answer in time keeps nobody from the seat that was reserved for them (R27). */
  private void freeSeat(Change.Builder change, Invitation invitation, Context context) {
    User user = users.find(invitation.user()).orElse(null);
    if (user == null || user.status() != UserStatus.INVITED) {
      return;
    }
    Membership atHome = users.homeMembership(user);
    change
        .update(atHome, atHome.holding(SeatHold.RELEASED))
        .send(OutgoingMessage.alignTies(ids.messageId(), user.home(), user.id(), context.now()));
  }

  private OutgoingMessage message(Invitation invitation, Delivery delivery, Context context) {
    return new OutgoingMessage(ids.messageId(), invitation.company(), delivery, context.now());
  }

  private Outcome<Done> done(
      Done what,
      EventKind kind,
      Invitation before,
      Invitation after,
      Change.Builder change,
      Context context) {
    change.log(
        context.event(
            ids.eventId(), kind, before.company(), before.user(), before.facts(), after.facts()));
    return new Outcome<>(what, change.build());
  }
}
