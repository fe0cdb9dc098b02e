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
import io.gatehouse.domain.permission.Grants;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Membership;

/**
 * Gives a user permissions, roles and single resources of a company, and takes them away (R12, R15,
 * R19). Nobody gives what they do not hold, nobody changes a user who holds more (R14), nobody
 * removes their own crown, and no company loses its last active administrator (R13).
 *
 * <p>For the company's own users, and for users of other companies to whom it has given something
 * already (R9).
 */
public final class ChangePermissions implements UseCase<ChangePermissions.Input, ChangedUser> {
  private final Asking asking;
  private final Assigner assigner;
  private final Scopes scopes;
  private final IdGenerator ids;

  public ChangePermissions(Asking asking, IdGenerator ids) {
    this.asking = asking;
    this.assigner = new Assigner(asking.catalogue());
    this.scopes = new Scopes(asking.catalogue());
    this.ids = ids;
  }

  /** What is to change for whom, in which company. Every id is one of the catalogue. */
  public record Input(CompanyId company, UserId user, Assignment assignment) {}

  @Override
  public Outcome<ChangedUser> decide(Input input, Context context) {
    Asking.Pair pair = asking.pair(context, input.company(), input.user());
    AccessFacts target = pair.target();
    Asking.Recipient recipient = pair.recipient();
    Company company = recipient.company();
    Membership membership = recipient.membership();
    asking.requireNoMore(pair, context.now());
    Grants before = membership.grants();
    Grants after =
        assigner.assign(
            before,
            input.assignment(),
            new Assigner.Place(company, target.isHome(), membership.seatType()),
            pair.giver());
    CustomerScope scope =
        target.isHome()
            ? scopes.following(membership.customers(), after, company, pair.giver())
            : membership.customers();
    if (after.equals(before) && scope.equals(membership.customers())) {
      return Outcome.of(new ChangedUser(company, membership));
    }
    Membership changed = membership.withGrants(after, scope).dated(context.now());
    Change.Builder change = Change.builder().update(membership, changed);
    if (target.isHome() && changed.isAdministrator() != membership.isAdministrator()) {
      requireNotOwnCrown(changed, pair.giver());
      SeatRules.requireFitForAdministrator(asking.catalogue(), changed);
      if (target.standing() != null && target.standing().active()) {
        Company counted =
            changed.isAdministrator()
                ? company.administratorActivated()
                : company.administratorLost();
        change.update(company, counted);
        company = counted;
      }
    }
    change.log(
        context.event(
            ids.eventId(),
            EventKind.PERMISSIONS_CHANGED,
            company.id(),
            input.user(),
            membership.facts(),
            changed.facts()));
    return new Outcome<>(new ChangedUser(company, changed), change.build());
  }

  private static void requireNotOwnCrown(Membership changed, Giver giver) {
    if (!changed.isAdministrator() && giver.is(changed.user())) {
      throw new Refused(new Refusal.OwnAccount());
    }
  }
}
