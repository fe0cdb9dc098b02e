package io.gatehouse.domain.delegation;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.assignment.Asking;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.UserId;
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
public final class NameAdministrator
    implements UseCase<NameAdministrator.Input, DelegatedAdministrator> {
  private final Asking asking;
  private final Companies companies;
  private final Users users;
  private final IdGenerator ids;

  public NameAdministrator(Asking asking, Companies companies, Users users, IdGenerator ids) {
    this.asking = asking;
    this.companies = companies;
    this.users = users;
    this.ids = ids;
  }

  /** The company that names, and whom it names. */
  public record Input(CompanyId company, Whom whom) {}

  /** By what somebody is named: people know an address, programs an id. */
  public sealed interface Whom {
    /** Whether there is such a user or not. */
    record ById(UserId user) implements Whom {}

    /** Whether anybody has it or not. */
    record ByEmail(EmailAddress email) implements Whom {}
  }

  /**
   * @throws Refused with {@link Refusal.CustomerDecides} and {@link Refusal.BeyondOwnPermissions}
   *     whoever is named, and with one and the same {@link Refusal.NotFound} for whoever is no
   *     active user of the company's partner, known or not
   */
  @Override
  public Outcome<DelegatedAdministrator> decide(Input input, Context context) {
    asking.requireOwnPeople(context, input.company());
    // Before anybody is looked up: who may name nobody does not learn who there is.
    asking.requireHolds(
        context, companies.get(input.company()), asking.catalogue().delegatedRole());
    AccessFacts facts = asking.about(new UserOfCompany(input.company(), user(input.whom())));
    Company company = facts.company();
    Company home = facts.home();
    Membership atHome = facts.homeMembership();
    if (company == null
        || home == null
        || atHome == null
        || facts.standing() == null
        || !facts.standing().active()
        || !home.status().takesPart()
        || !home.id().equals(company.partnerOfRecord())) {
      throw nobody();
    }
    User user = users.find(facts.user()).orElseThrow();
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

  private UserId user(Whom whom) {
    return switch (whom) {
      case Whom.ById(UserId user) -> user;
      case Whom.ByEmail(EmailAddress email) ->
          users.findByEmail(email).map(User::id).orElseThrow(NameAdministrator::nobody);
    };
  }

  /** One answer for all of them: other users are none of the company's business. */
  private static Refused nobody() {
    return new Refused(new Refusal.NotFound("active user of the company's partner"));
  }
}
