package io.gatehouse.domain.assignment;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Membership;
import java.util.Map;
import java.util.TreeMap;

/**
 * Chooses for which customers a user's permissions over customers hold (R18): all of them, or those
 * on a list. Nobody opens customers to others that are not in their own scope (R14).
 */
public final class ChangeCustomers implements UseCase<ChangeCustomers.Input, ChangedUser> {
  private final Asking asking;
  private final Choosing choosing;
  private final IdGenerator ids;

  public ChangeCustomers(Asking asking, IdGenerator ids) {
    this.asking = asking;
    this.choosing = new Choosing(asking);
    this.ids = ids;
  }

  /** What is to be chosen for which of the company's own users. */
  public record Input(CompanyId company, UserId user, CustomerChoice choice) {}

  @Override
  public Outcome<ChangedUser> decide(Input input, Context context) {
    Asking.Pair pair = asking.pair(context, input.company(), input.user());
    AccessFacts target = pair.target();
    Company home = target.company();
    Membership membership = target.membership();
    if (home == null || membership == null || !target.isHome() || !target.isPresent()) {
      throw new Refused(new Refusal.NotFound("user"));
    }
    asking.requireNoMore(pair, context.now());
    CustomerScope scope =
        choosing.scope(
            membership.customers(), membership.grants(), input.choice(), home, pair.giver());
    Change.Builder change = Change.builder();
    Choosing.Chosen chosen =
        choosing.apply(change, membership, scope, input.choice(), home, pair.giver(), "/add");
    Membership changed = membership;
    if (!scope.equals(membership.customers())) {
      changed = membership.withCustomers(scope);
      change.update(membership, changed);
    } else if (chosen.isEmpty()) {
      return Outcome.of(new ChangedUser(home, membership));
    }
    Map<String, String> before = new TreeMap<>(membership.facts());
    before.putAll(chosen.before());
    Map<String, String> after = new TreeMap<>(changed.facts());
    after.putAll(chosen.after());
    change.log(
        context.event(
            ids.eventId(), EventKind.CUSTOMERS_CHANGED, home.id(), input.user(), before, after));
    return new Outcome<>(new ChangedUser(home, changed), change.build());
  }
}
