package io.gatehouse.domain.delegation;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.outside.DelegationEnd;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserOfCompany;
import io.gatehouse.domain.user.Users;

/**
 * Ends a delegation, and the session that may be open by it, at once (R35). Open to whoever manages
 * the company's users, by whatever path, and to delegated administrators themselves while they
 * manage it: ending access into a company is nothing that has to be held to be taken.
 */
public final class WithdrawAdministrator implements UseCase<UserOfCompany, DelegatedAdministrator> {
  private final ReadAccessFacts readFacts;
  private final Users users;
  private final IdGenerator ids;

  public WithdrawAdministrator(ReadAccessFacts readFacts, Users users, IdGenerator ids) {
    this.readFacts = readFacts;
    this.users = users;
    this.ids = ids;
  }

  /** The input is the company that named somebody, and whom. */
  @Override
  public Outcome<DelegatedAdministrator> decide(UserOfCompany input, Context context) {
    AccessFacts facts = readFacts.read(input.user(), input.company());
    Membership before = facts.membership();
    if (before == null || facts.isHome()) {
      throw new Refused(new Refusal.NotFound("delegated administrator"));
    }
    User user = users.find(input.user()).orElseThrow();
    DelegatedAdministrator none = new DelegatedAdministrator(user, null);
    if (!before.isDelegated()) {
      return Outcome.of(none);
    }
    Membership after = before.withDelegation(null).dated(context.now());
    Change.Builder change =
        Change.builder()
            .update(before, after)
            .log(
                context.event(
                    ids.eventId(),
                    EventKind.DELEGATION_WITHDRAWN,
                    input.company(),
                    user.id(),
                    before.facts(),
                    after.facts()));
    DelegationEnd.tell(change, facts, ids, context);
    return new Outcome<>(none, change.build());
  }
}
