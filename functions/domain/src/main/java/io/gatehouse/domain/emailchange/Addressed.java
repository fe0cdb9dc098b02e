package io.gatehouse.domain.emailchange;

import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.invitation.Invited;
import io.gatehouse.domain.user.User;
import org.jspecify.annotations.Nullable;

/**
 * A user together with what is on its way to their addresses.
 *
 * @param invitation null if they never had one
 * @param change null if none was ever asked for
 */
public record Addressed(User user, @Nullable Invitation invitation, @Nullable EmailChange change) {
  /** Without what has to do with another address. */
  public Invited invited() {
    return new Invited(user, invitation);
  }
}
