package io.gatehouse.domain.lifecycle;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import java.util.Map;
import java.util.TreeMap;

/**
 * Creates a user of a company and, unless waived, invites them (R8 to R11). The first one becomes
 * its administrator (R4).
 */
public final class CreateUser implements UseCase<CreateUser.Input, NewUser> {
  private final Companies companies;
  private final IdGenerator ids;
  private final NewUsers newUsers;

  public CreateUser(Companies companies, IdGenerator ids) {
    this.companies = companies;
    this.ids = ids;
    this.newUsers = new NewUsers(ids);
  }

  /** Who, and in which company. */
  public record Input(CompanyId company, NewPerson person) {}

  @Override
  public Outcome<NewUser> decide(Input input, Context context) {
    Company company =
        companies
            .find(input.company())
            .orElseThrow(() -> new Refused(new Refusal.NotFound("company")));
    Change.Builder change = Change.builder();
    NewUser created;
    Map<String, String> before = Map.of();
    Map<String, String> after = new TreeMap<>();
    if (company.awaitsFirstUser()) {
      UserId id = ids.userId();
      // Updating the company makes two who both would be the first meet; one of them decides again.
      Company withContact = company.withContactPerson(id);
      change.update(company, withContact);
      created = newUsers.addFirstTo(change, input.person(), company.id(), id, context);
      before = company.facts();
      after.putAll(withContact.facts());
    } else {
      created = newUsers.addTo(change, input.person(), company.id(), context);
    }
    after.putAll(created.facts());
    change.log(
        context.event(
            ids.eventId(),
            EventKind.USER_CREATED,
            company.id(),
            created.user().id(),
            before,
            after));
    return new Outcome<>(created, change.build());
  }
}
