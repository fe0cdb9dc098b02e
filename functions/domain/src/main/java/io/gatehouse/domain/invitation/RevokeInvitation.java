package io.gatehouse.domain.invitation;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.link.MailedLink;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.HomeUsers;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserOfCompany;

/** Takes back an invitation that has not been used (R36). The user is then as if never invited. */
public final class RevokeInvitation implements UseCase<UserOfCompany, Invited> {
  private final HomeUsers users;
  private final Invitations invitations;
  private final IdGenerator ids;

  public RevokeInvitation(HomeUsers users, Invitations invitations, IdGenerator ids) {
    this.users = users;
    this.invitations = invitations;
    this.ids = ids;
  }

  @Override
  public Outcome<Invited> decide(UserOfCompany named, Context context) {
    User user = users.get(named);
    Invitation before =
        invitations
            .find(user.id())
            .filter(invitation -> invitation.link().ending() == MailedLink.Ending.OPEN)
            .orElseThrow(() -> new Refused(new Refusal.NoOpenInvitation()));
    Invitation revoked = before.revoked();
    User notInvited = user.notInvited();
    Membership atHome = users.membership(user);
    Invited after = new Invited(notInvited, revoked);
    Change change =
        Change.builder()
            .update(before, revoked)
            .update(user, notInvited)
            .update(atHome, atHome.following(notInvited))
            .send(OutgoingMessage.alignTies(ids.messageId(), user.home(), user.id(), context.now()))
            .log(
                context.event(
                    ids.eventId(),
                    EventKind.INVITATION_REVOKED,
                    user.home(),
                    user.id(),
                    new Invited(user, before).facts(),
                    after.facts()))
            .build();
    return new Outcome<>(after, change);
  }
}
