package io.gatehouse.domain.partneraccess;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.PartnerGrant;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.roster.Roster;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells what a customer lets its partner do (R28): whichever of the roles it might. */
public final class ReadPartnerAccess implements UseCase<CompanyId, PartnerAccessState> {
  private final Companies companies;
  private final PartnerAccesses accesses;
  private final GroupRoster groups;
  private final GrantableRoles roles;

  public ReadPartnerAccess(
      Companies companies, PartnerAccesses accesses, Roster roster, Catalogue catalogue) {
    this.companies = companies;
    this.accesses = accesses;
    this.groups = new GroupRoster(roster);
    this.roles = new GrantableRoles(catalogue);
  }

  @Override
  public Outcome<PartnerAccessState> decide(CompanyId id, Context context) {
    Company customer = companies.get(id);
    return Outcome.of(of(customer, accesses.of(id), context.now()));
  }

  /** The same of a customer as decided. */
  PartnerAccessState of(Company customer, Collection<PartnerAccess> known, Instant now) {
    Map<RoleId, PartnerAccess> byRole = new HashMap<>();
    known.forEach(access -> byRole.put(access.role(), access));
    return new PartnerAccessState(
        customer,
        customer.partnerOfRecord() == null
            ? null
            : companies.find(customer.partnerOfRecord()).orElse(null),
        roles.all().stream()
            .map(
                role -> {
                  PartnerGrant grant = standing(customer, role.id(), now);
                  PartnerAccess access = byRole.get(role.id());
                  return new PartnerAccessState.OfRole(
                      role,
                      grant,
                      grant == null || access == null || !access.isOf(grant) ? null : access,
                      grant == null
                          ? 0
                          : groups.count(new GroupId(customer.id(), role.id()), grant.round()));
                })
            .toList());
  }

  /** Null if the role is not granted, or its time is over. */
  static @Nullable PartnerGrant standing(Company customer, RoleId role, Instant now) {
    PartnerGrant grant = customer.partnerGrants().get(role);
    return grant == null
            || !grant.standsAt(now)
            || !grant.partner().equals(customer.partnerOfRecord())
        ? null
        : grant;
  }
}
