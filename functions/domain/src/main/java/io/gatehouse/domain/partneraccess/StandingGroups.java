package io.gatehouse.domain.partneraccess;

import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.company.PartnerGrant;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import java.time.Instant;
import java.util.Optional;

/**
 * Finds groups as their partner sees them (R28): a group is what its customer grants to that very
 * partner now. Every other one does not exist, for whatever reason.
 */
final class StandingGroups {
  private final Companies companies;

  StandingGroups(Companies companies) {
    this.companies = companies;
  }

  /** A group that is there, with the customer as it is now. */
  record Standing(Company customer, GroupId id, PartnerGrant grant) {}

  /**
   * The group.
   *
   * @throws Refused with {@link Refusal.NotFound} if it is not there, or not that partner's
   */
  Standing get(CompanyId partner, GroupId id, Instant now) {
    return companies
        .find(id.customer())
        .flatMap(customer -> of(partner, customer, id, now))
        .orElseThrow(() -> new Refused(new Refusal.NotFound("group")));
  }

  /** The same, if the customer is known already; empty if it is not there. */
  static Optional<Standing> of(CompanyId partner, Company customer, GroupId id, Instant now) {
    return Optional.ofNullable(ReadPartnerAccess.standing(customer, id.role(), now))
        .filter(
            grant ->
                grant.partner().equals(partner)
                    && CompanyStatus.PRESENT.contains(customer.status()))
        .map(grant -> new Standing(customer, id, grant));
  }
}
