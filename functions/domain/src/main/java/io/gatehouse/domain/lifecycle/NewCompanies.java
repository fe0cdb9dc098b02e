package io.gatehouse.domain.lifecycle;

import io.gatehouse.domain.assignment.Asking;
import io.gatehouse.domain.assignment.OwnCustomers;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.company.Entitlements;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.UserId;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The change that makes a company, if wished with its first user. The operator and every other
 * company share it.
 */
final class NewCompanies {
  private final IdGenerator ids;
  private final NewUsers newUsers;
  private final OwnCustomers ownCustomers;

  NewCompanies(Asking asking, IdGenerator ids) {
    this.ids = ids;
    this.newUsers = new NewUsers(asking, ids);
    this.ownCustomers = new OwnCustomers(asking);
  }

  /**
   * Decides.
   *
   * @param place where in the request the first user stands
   */
  Outcome<CreatedCompany> decide(
      CompanyId id, NewCompany wanted, EventKind kind, Context context, String place) {
    NewPerson person = wanted.firstUser();
    UserId contact = person == null ? null : ids.userId();
    Company company =
        new Company(
            id,
            wanted.name(),
            wanted.type(),
            wanted.parentCompany(),
            wanted.partnerOfRecord(),
            0,
            CompanyStatus.ACTIVE,
            wanted.marks(),
            Set.of(),
            Entitlements.of(wanted.entitlements()),
            Map.of(),
            contact,
            0,
            context.now(),
            null,
            1);
    Change.Builder change = Change.builder().create(company);
    NewUser first =
        person == null || contact == null
            ? null
            : newUsers.addFirstTo(change, person, company, contact, context, place);
    Map<String, String> facts = new TreeMap<>(company.facts());
    if (first != null) {
      facts.putAll(first.facts());
    }
    facts.putAll(ownCustomers.include(change, id, context));
    change.log(context.event(ids.eventId(), kind, id, contact, Map.of(), facts));
    return new Outcome<>(new CreatedCompany(company, first), change.build());
  }
}
