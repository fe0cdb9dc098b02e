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
    if (users.membership(input.company(), input.user()).filter(this::isOfCompany).isEmpty()) {
      throw new Refused(new Refusal.NotFound("user"));
    }
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
    return new Outcome<>(changed, Change.builder().update(company, changed).log(event).build());
  }

  /**
   * Whoever merely has it on a list of customers is none of its users, and a stranger to it (R18).
   */
  private boolean isOfCompany(Membership membership) {
    return membership.isGivenAnything()
        || users
            .find(membership.user())
            .filter(user -> user.home().equals(membership.company()))
            .isPresent();
  }
}
