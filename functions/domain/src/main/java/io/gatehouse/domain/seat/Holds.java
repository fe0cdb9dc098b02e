package io.gatehouse.domain.seat;

import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.link.MailedLink;
import io.gatehouse.domain.user.SeatHold;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import org.jspecify.annotations.Nullable;

/** Whether a user's seats count, as of now (R27). */
public final class Holds {
  private Holds() {}

  /**
   * By where they stand. An invitation counts until it is noted that it lapsed, which is when its
   * seat is freed.
   *
   * @param invitation the user's; null if they never had one
   */
  public static SeatHold of(User user, @Nullable Invitation invitation) {
    SeatHold hold = SeatHold.of(user.status());
    return user.status() == UserStatus.INVITED && !isOpen(invitation) ? SeatHold.RELEASED : hold;
  }

  private static boolean isOpen(@Nullable Invitation invitation) {
    return invitation != null
        && invitation.link().ending() == MailedLink.Ending.OPEN
        && !invitation.lapseTold();
  }
}
