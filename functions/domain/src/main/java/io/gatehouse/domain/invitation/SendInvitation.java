package io.gatehouse.domain.invitation;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.HomeUsers;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserOfCompany;
import io.gatehouse.domain.user.UserStatus;

/**
 * Sends an invitation, or sends it again: the link before dies (R36), and there are limits (R38).
 */
public final class SendInvitation implements UseCase<UserOfCompany, Invited> {
  private final HomeUsers users;
  private final Invitations invitations;
  private final OpenInvitation openInvitation;
  private final IdGenerator ids;

  public SendInvitation(HomeUsers users, Invitations invitations, IdGenerator ids) {
    this.users = users;
    this.invitations = invitations;
    this.openInvitation = new OpenInvitation(ids);
    this.ids = ids;
  }

  @Override
  public Outcome<Invited> decide(UserOfCompany named, Context context) {
    User user = users.get(named);
    requireWaiting(user.status());
    if (user.trouble() != null && user.trouble().stopsMail()) {
      throw new Refused(new Refusal.AddressBounces());
    }
    Invitation before = invitations.find(user.id()).orElse(null);
    Change.Builder change = Change.builder();
    Invitation invitation = openInvitation.addTo(change, user, before, context);
    // Written even if they were invited before: so it meets whatever else happens to the user at
    // the same moment.
    User invited = user.invited();
    change.update(user, invited);
    Membership atHome = users.membership(user);
    change.update(atHome, atHome.following(invited));
    if (user.status() != invited.status() || (before != null && before.lapseTold())) {
      // What they have elsewhere is reserved for them again (R27).
      change.send(
          OutgoingMessage.alignTies(ids.messageId(), user.home(), user.id(), context.now()));
    }
    Invited sent = new Invited(invited, invitation);
    change.log(
        context.event(
            ids.eventId(),
            EventKind.INVITATION_SENT,
            user.home(),
            user.id(),
            new Invited(user, before).facts(),
            sent.facts()));
    return new Outcome<>(sent, change.build());
  }

  private static void requireWaiting(UserStatus status) {
    switch (status) {
      case NOT_INVITED, INVITED -> {}
      case ACTIVE -> throw new Refused(new Refusal.UserAlreadyActive());
      case DISABLED -> throw new Refused(new Refusal.UserDisabled());
      case DELETED, ERASED -> throw new Refused(new Refusal.NotFound("user"));
    }
  }
}
