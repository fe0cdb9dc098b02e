package io.gatehouse.domain.testdata.world;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.company.Entitlements;
import io.gatehouse.domain.company.PartnerGrant;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.user.Delegation;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.Seat;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The same company or membership, but for what decisions look at. */
final class Copies {
  private Copies() {}

  static Company of(
      Company company,
      CompanyStatus status,
      Set<String> marks,
      Entitlements entitlements,
      Map<RoleId, PartnerGrant> grants) {
    return new Company(
        company.id(),
        company.name(),
        company.type(),
        company.parentCompany(),
        company.partnerOfRecord(),
        company.partnership(),
        status,
        marks,
        company.approvedEmailDomains(),
        entitlements,
        grants,
        company.contactPerson(),
        company.activeAdministrators(),
        company.createdAt(),
        company.deletion(),
        company.version());
  }

  static Membership of(
      Membership membership,
      @Nullable Seat seat,
      Map<RoleId, Long> groups,
      @Nullable Delegation delegation) {
    return new Membership(
        membership.company(),
        membership.user(),
        membership.name(),
        membership.grants(),
        seat,
        groups,
        delegation,
        membership.chosen(),
        membership.customers(),
        membership.standing(),
        membership.away(),
        membership.version());
  }
}
