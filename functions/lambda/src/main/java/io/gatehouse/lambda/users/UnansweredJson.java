package io.gatehouse.lambda.users;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.invitation.ListInvitations;
import io.gatehouse.domain.invitation.UnansweredState;
import io.gatehouse.domain.user.User;
import org.jspecify.annotations.Nullable;

/** The schema {@code UnansweredInvitation}. */
record UnansweredJson(
    InvitedJson user,
    UnansweredState state,
    String sentAt,
    String expiresAt,
    InviterJson inviter,
    int remindersSent) {

  /** Who was invited. */
  record InvitedJson(String id, String firstName, String lastName, String email) {}

  /** Who invited them; without an id if it was a workload in its own name. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record InviterJson(@Nullable String id, String name) {}

  static UnansweredJson of(ListInvitations.Unanswered unanswered) {
    Invitation invitation = unanswered.invitation();
    User user = unanswered.user();
    return new UnansweredJson(
        new InvitedJson(
            user.id().value(), user.name().first(), user.name().last(), user.email().value()),
        unanswered.state(),
        invitation.link().sentAt().toString(),
        invitation.link().expiresAt().toString(),
        new InviterJson(
            invitation.inviter() == null ? null : invitation.inviter().value(),
            invitation.inviterName()),
        invitation.remindersSent());
  }
}
