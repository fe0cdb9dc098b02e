package io.gatehouse.domain.delegation;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.assignment.Asking;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.Delegation;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserOfCompany;
import io.gatehouse.domain.user.Users;
import java.util.Map;

/**
 * Makes an active user of the company's partner of record its delegated account administrator
 * (R35). Only the company's own people do that, or the operator, and only if they hold themselves
 * all that it gives (R14). Whoever is one already stays one, since when they are.
 */
public final class NameAdministrator implements UseCase<UserOfCompany, DelegatedAdministrator> {
  private final Asking asking;
  private final Users users;
  private final IdGenerator ids;

  public NameAdministrator(Asking asking, Users users, IdGenerator ids) {
    this.asking = asking;
    this.users = users;
    this.ids = ids;
  }

  /** The input is the company that names, and whom it names. */
  @Override
  public Outcome<DelegatedAdministrator> decide(UserOfCompany input, Context context) {
    asking.requireOwnPeople(context, input.company());
    AccessFacts facts = asking.about(input);
    Company company = facts.company();
    if (company == null) {
      throw new Refused(new Refusal.NotFound("company"));
    }
    asking.requireHolds(context, company, asking.catalogue().delegatedRole());
    Company home = facts.home();
    Membership atHome = facts.homeMembership();
    if (home == null
        || atHome == null
        || facts.standing() == null
        || !facts.standing().active()
        || !home.status().takesPart()
        || !home.id().equals(company.partnerOfRecord())) {
      // One answer for all of them: the partner's other users are none of the company's business.
      throw new Refused(new Refusal.NotFound("active user of the company's partner"));
    }
    User user = users.find(input.user()).orElseThrow();
    Delegation standing = facts.delegation();
    if (standing != null) {
      return Outcome.of(new DelegatedAdministrator(user, standing));
    }
    Delegation given = new Delegation(company.partnership(), context.now(), null);
    Membership before = facts.membership();
    Membership tie =
        before == null
            ? Membership.elsewhere(company.id(), user.id(), home.id(), atHome.name())
            : before;
    Membership named = tie.withDelegation(given).dated(context.now());
    Membership after = before == null ? named.first() : named;
    return new Outcome<>(
        new DelegatedAdministrator(user, given),
        Change.builder()
            .put(before, after)
            .log(
                context.event(
                    ids.eventId(),
                    EventKind.DELEGATION_GIVEN,
                    company.id(),
                    user.id(),
                    before == null ? Map.of() : before.facts(),
                    after.facts()))
            .send(
                new OutgoingMessage(
                    ids.messageId(),
                    company.id(),
                    new Delivery.DelegationMail(
                        user.id(),
                        company.id(),
                        context.actor().person().orElseThrow(),
                        Delivery.DelegationMail.Kind.GIVEN),
                    context.now()))
            .build());
  }
}
