package io.gatehouse.domain.invitation;

import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.link.LinkGate;
import io.gatehouse.domain.link.LinkState;
import io.gatehouse.domain.link.LinkStatus;
import io.gatehouse.domain.link.Located;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import io.gatehouse.domain.user.Users;

/**
 * Tells whether an invitation link is valid, lapsed, used, revoked or locked; changes nothing
 * (R37).
 */
public final class ReadInvitationStatus implements UseCase<String, LinkStatus> {
  private final LinkGate gate;
  private final Invitations invitations;
  private final Users users;
  private final Companies companies;

  public ReadInvitationStatus(
      LinkGate gate, Invitations invitations, Users users, Companies companies) {
    this.gate = gate;
    this.invitations = invitations;
    this.users = users;
    this.companies = companies;
  }

  @Override
  public Outcome<LinkStatus> decide(String token, Context context) {
    Located<Invitation> located = gate.locate(token, invitations::find);
    Invitation invitation = located.linked();
    User user =
        users.find(invitation.user()).orElseThrow(() -> new Refused(new Refusal.LinkUnknown()));
    Company company =
        companies
            .find(invitation.company())
            .orElseThrow(() -> new Refused(new Refusal.LinkUnknown()));
    LinkState state = located.state(context.now());
    if (state == LinkState.VALID && user.status() == UserStatus.DISABLED) {
      state = LinkState.REVOKED;
    }
    return Outcome.of(
        new LinkStatus(
            state,
            company.name(),
            invitation.inviterName(),
            user.language(),
            invitation.link().expiresAt()));
  }
}
