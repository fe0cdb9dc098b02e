package io.gatehouse.domain.assignment;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.PermissionSet;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Membership;
import java.time.Instant;

/** Works out what somebody may hand out. */
final class Givers {
  private final Catalogue catalogue;
  private final Access access;
  private final Contents contents;

  Givers(Catalogue catalogue, Access access) {
    this.catalogue = catalogue;
    this.access = access;
    this.contents = new Contents(catalogue);
  }

  /** The portal itself, when it is started. */
  Giver portal() {
    return new Giver(null, catalogue.all(), catalogue.all(), true);
  }

  /** Whoever the facts are about, over the company that they are about. */
  Giver of(AccessFacts facts, Company company, Instant now) {
    PermissionSet held = access.permissions(facts, now);
    if (catalogue.contains(held, PermissionId.COMPANY_ADMIN)) {
      // Also what has an effect only on a seat that they do not have themselves (R16, R25).
      return new Giver(
          facts.user(), held.plus(contents.everything(company)), catalogue.all(), true);
    }
    Company home = facts.home();
    Membership membership = facts.homeMembership();
    if (home == null
        || membership == null
        || !(facts.isHome() || home.type() == CompanyType.OPERATOR)) {
      return new Giver(facts.user(), held, catalogue.none(), false);
    }
    PermissionSet forCustomers =
        facts.isHome() && catalogue.contains(held, PermissionId.CUSTOMERS_ADMIN)
            ? catalogue.all()
            : contents.forCustomers(membership.grants(), home).and(held);
    return new Giver(
        facts.user(), held, forCustomers, membership.customers().kind() == CustomerScope.Kind.ALL);
  }
}
