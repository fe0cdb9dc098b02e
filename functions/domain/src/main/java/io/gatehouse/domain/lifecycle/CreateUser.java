package io.gatehouse.domain.lifecycle;

import io.gatehouse.domain.assignment.Asking;
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
import io.gatehouse.domain.user.User;
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

  public CreateUser(Companies companies, Asking asking, IdGenerator ids) {
    this.companies = companies;
    this.ids = ids;
    this.newUsers = new NewUsers(asking, ids);
  }

  /** Who, and in which company. */
  public record Input(CompanyId company, NewPerson person) {}

  @Override
  public Outcome<NewUser> decide(Input input, Context context) {
    Company company = companies.get(input.company());
    if (company.awaitsFirstUser()) {
      return first(company, input.person(), context, "");
    }
    Change.Builder change = Change.builder();
    NewUser created = newUsers.addTo(change, input.person(), company, context, "");
    return created(created, Map.of(), created.facts(), change, context);
  }

  /**
   * Makes an administrator of the company who is also its contact person (R4, R5).
   *
   * @param place where in the request the person stands
   */
  Outcome<NewUser> first(Company company, NewPerson person, Context context, String place) {
    UserId id = ids.userId();
    // Updating the company makes two who both would be the first meet; one of them decides again.
    Company withContact = company.withContactPerson(id);
    Change.Builder change = Change.builder().update(company, withContact);
    NewUser created = newUsers.addFirstTo(change, person, withContact, id, context, place);
    Map<String, String> after = new TreeMap<>(withContact.facts());
    after.putAll(created.facts());
    return created(created, company.facts(), after, change, context);
  }

  private Outcome<NewUser> created(
      NewUser created,
      Map<String, String> before,
      Map<String, String> after,
      Change.Builder change,
      Context context) {
    User user = created.user();
    change.log(
        context.event(
            ids.eventId(), EventKind.USER_CREATED, user.home(), user.id(), before, after));
    return new Outcome<>(created, change.build());
  }
}
