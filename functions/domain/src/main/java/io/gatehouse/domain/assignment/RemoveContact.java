package io.gatehouse.domain.assignment;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserOfCompany;
import io.gatehouse.domain.user.Users;

/**
 * Ends everything that a company gave to a user of another one (R32): permissions, roles, seat,
 * groups and delegation. R14 is not asked: whoever manages the users may end the access of people
 * from outside, whatever they hold, and gives nothing by it.
 */
public final class RemoveContact implements UseCase<UserOfCompany, Contact> {
  private final ReadAccessFacts readFacts;
  private final Users users;
  private final IdGenerator ids;

  public RemoveContact(ReadAccessFacts readFacts, Users users, IdGenerator ids) {
    this.readFacts = readFacts;
    this.users = users;
    this.ids = ids;
  }

  /** The input is the company that gave something, and to whom. */
  @Override
  public Outcome<Contact> decide(UserOfCompany input, Context context) {
    AccessFacts facts = readFacts.read(input.user(), input.company());
    Membership before = facts.membership();
    Company home = facts.home();
    User user =
        before == null || home == null || facts.isHome()
            ? null
            : users.find(input.user()).orElse(null);
    if (before == null || home == null || user == null) {
      throw new Refused(new Refusal.NotFound("contact"));
    }
    if (!before.isGivenAnything()) {
      return Outcome.of(new Contact(user, home, before));
    }
    Membership after = before.emptied();
    return new Outcome<>(
        new Contact(user, home, after),
        Change.builder()
            .update(before, after)
            .log(
                context.event(
                    ids.eventId(),
                    EventKind.CONTACT_REMOVED,
                    input.company(),
                    user.id(),
                    before.facts(),
                    after.facts()))
            .build());
  }
}
