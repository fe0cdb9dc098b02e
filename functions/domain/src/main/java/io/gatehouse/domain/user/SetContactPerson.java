package io.gatehouse.domain.user;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.Event;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;

/**
 * Makes a user the company's contact person (R5): a label without rights, for exactly one of the
 * company's users.
 */
public final class SetContactPerson implements UseCase<SetContactPerson.Input, Company> {
  private final Companies companies;
  private final Users users;
  private final IdGenerator ids;

  public SetContactPerson(Companies companies, Users users, IdGenerator ids) {
    this.companies = companies;
    this.users = users;
    this.ids = ids;
  }

  /** Whom, in which company. */
  public record Input(CompanyId company, UserId user) {}

  @Override
  public Outcome<Company> decide(Input input, Context context) {
    Company company = companies.get(input.company());
    User user =
        users
            .find(input.user())
            .filter(found -> found.status().isPresent())
            .orElseThrow(() -> new Refused(new Refusal.NotFound("user")));
    Membership membership =
        users
            .membership(input.company(), input.user())
            .filter(found -> isOfCompany(found, user))
            .orElseThrow(() -> new Refused(new Refusal.NotFound("user")));
    if (input.user().equals(company.contactPerson())) {
      return Outcome.of(company);
    }
    Company changed = company.withContactPerson(input.user());
    Event event =
        context.event(
            ids.eventId(),
            EventKind.CONTACT_PERSON_SET,
            company.id(),
            input.user(),
            company.facts(),
            changed.facts());
    Change.Builder change = Change.builder().update(company, changed);
    if (user.home().equals(company.id())) {
      // So that it meets their deletion: nobody who is deleted is made contact person (R5).
      change.update(membership, membership.copying(user));
    }
    return new Outcome<>(changed, change.log(event).build());
  }

  /**
   * Whoever merely has it on a list of customers is none of its users, and a stranger to it (R18).
   */
  private static boolean isOfCompany(Membership membership, User user) {
    return membership.isGivenAnything() || user.home().equals(membership.company());
  }
}
