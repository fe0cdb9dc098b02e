package io.gatehouse.domain.partneraccess;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.user.Users;
import java.util.List;

/**
 * A partner gives up what a customer granted (R33): ending is open to both sides. The group is gone
 * as if the customer had disabled the role (R30); the customer is told.
 */
public final class LeaveGroup implements UseCase<LeaveGroup.Input, GroupId> {
  private final StandingGroups groups;
  private final EndedGrants endedGrants;
  private final IdGenerator ids;

  public LeaveGroup(Companies companies, PartnerAccesses accesses, Users users, IdGenerator ids) {
    this.groups = new StandingGroups(companies);
    this.endedGrants = new EndedGrants(companies, accesses, users, ids);
    this.ids = ids;
  }

  public record Input(CompanyId partner, GroupId group) {}

  @Override
  public Outcome<GroupId> decide(Input input, Context context) {
    StandingGroups.Standing group = groups.get(input.partner(), input.group(), context.now());
    Company customer = group.customer();
    Company without = customer.withdrawing(input.group().role());
    Change.Builder change = Change.builder().update(customer, without);
    List<PartnerAccess> ended =
        endedGrants.add(change, customer, without, EndedGrants.Readers.BOTH_SIDES, context);
    change.log(
        context.event(
            ids.eventId(),
            EventKind.PARTNER_ACCESS_ENDED,
            customer.id(),
            null,
            Facts.of(customer, ended),
            Facts.of(without, List.of())));
    return new Outcome<>(input.group(), change.build());
  }
}
