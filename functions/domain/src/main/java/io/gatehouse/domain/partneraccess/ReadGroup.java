package io.gatehouse.domain.partneraccess;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.Role;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.roster.Roster;

/** One group of a partner's (R28, R33). */
public final class ReadGroup implements UseCase<ReadGroup.Input, Group> {
  private final StandingGroups groups;
  private final PartnerAccesses accesses;
  private final GroupRoster roster;
  private final Catalogue catalogue;

  public ReadGroup(
      Companies companies, PartnerAccesses accesses, Roster roster, Catalogue catalogue) {
    this.groups = new StandingGroups(companies);
    this.accesses = accesses;
    this.roster = new GroupRoster(roster);
    this.catalogue = catalogue;
  }

  public record Input(CompanyId partner, GroupId group) {}

  @Override
  public Outcome<Group> decide(Input input, Context context) {
    StandingGroups.Standing found = groups.get(input.partner(), input.group(), context.now());
    Role role =
        catalogue
            .role(input.group().role())
            .orElseThrow(() -> new Refused(new Refusal.NotFound("group")));
    return Outcome.of(
        new Group(
            found.customer(),
            role,
            found.grant(),
            accesses.find(input.group()).filter(access -> access.isOf(found.grant())).orElse(null),
            roster.count(found.id(), found.grant().round())));
  }
}
