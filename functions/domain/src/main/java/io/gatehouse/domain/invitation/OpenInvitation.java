package io.gatehouse.domain.invitation;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.user.User;
import org.jspecify.annotations.Nullable;

/**
 * What sending an invitation adds to a change: the invitation and its mail. Creating a user and
 * sending again share it.
 */
public final class OpenInvitation {
  private final IdGenerator ids;

  public OpenInvitation(IdGenerator ids) {
    this.ids = ids;
  }

  /**
   * Adds the invitation.
   *
   * @param before the one it replaces; null if there is none
   * @return the invitation added
   */
  public Invitation addTo(
      Change.Builder change, User user, @Nullable Invitation before, Context context) {
    Invitation invitation =
        Invitation.sent(
            user.id(), user.home(), context.actor(), ids.linkId(), context.now(), before);
    change.put(before, invitation);
    change.send(
        new OutgoingMessage(
            ids.messageId(),
            user.home(),
            new Delivery.InvitationMail(user.id(), invitation.link().id(), 0),
            context.now()));
    return invitation;
  }
}
