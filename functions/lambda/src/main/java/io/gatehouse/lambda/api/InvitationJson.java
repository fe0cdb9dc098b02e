package io.gatehouse.lambda.api;

import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.link.LinkState;
import java.time.Instant;

/** The schema {@code Invitation}. */
public record InvitationJson(LinkState state, String sentAt, String expiresAt) {

  public static InvitationJson of(Invitation invitation, Instant now) {
    return new InvitationJson(
        invitation.link().state(now),
        invitation.link().sentAt().toString(),
        invitation.link().expiresAt().toString());
  }
}
