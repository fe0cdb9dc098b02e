package io.gatehouse.domain.password;

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
 * Tells whether a password link is valid, lapsed, used, revoked or locked; changes nothing (R37,
 * R39).
 */
public final class ReadPasswordResetStatus implements UseCase<String, LinkStatus> {
  private final LinkGate gate;
  private final PasswordResets resets;
  private final Users users;
  private final Companies companies;

  public ReadPasswordResetStatus(
      LinkGate gate, PasswordResets resets, Users users, Companies companies) {
    this.gate = gate;
    this.resets = resets;
    this.users = users;
    this.companies = companies;
  }

  @Override
  public Outcome<LinkStatus> decide(String token, Context context) {
    Located<PasswordReset> located = gate.locate(token, resets::find);
    PasswordReset reset = located.linked();
    User user = users.find(reset.user()).orElseThrow(() -> new Refused(new Refusal.LinkUnknown()));
    Company company =
        companies.find(reset.company()).orElseThrow(() -> new Refused(new Refusal.LinkUnknown()));
    LinkState state = located.state(context.now());
    if (state == LinkState.VALID && user.status() != UserStatus.ACTIVE) {
      state = LinkState.REVOKED;
    }
    return Outcome.of(
        new LinkStatus(
            state, company.name(), reset.triggeredBy(), user.language(), reset.link().expiresAt()));
  }
}
