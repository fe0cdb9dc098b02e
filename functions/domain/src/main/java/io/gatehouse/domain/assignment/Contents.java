package io.gatehouse.domain.assignment;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.PermissionSet;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.permission.Grants;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.RoleId;
import java.util.Map;

/**
 * What grants amount to in a company, as far as existence and entitlements go: before seats and
 * requirements take anything away, because those change under what was given.
 */
final class Contents {
  private final Catalogue catalogue;

  Contents(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Everything that can be held in the company now (R3, R15): it exists, and if need be, is
   * entitled.
   */
  PermissionSet everything(Company company) {
    return entitled(
        catalogue.existing(company.type(), company.marks()),
        company,
        company.entitlements().round());
  }

  /**
   * What a membership with these grants holds by itself.
   *
   * @param home whether it is in the user's own company: elsewhere nobody is administrator
   */
  PermissionSet of(Grants grants, Company company, boolean home) {
    PermissionSet held = catalogue.none();
    for (Map.Entry<PermissionId, Long> tick : grants.permissions().entrySet()) {
      if (home || !tick.getKey().equals(PermissionId.COMPANY_ADMIN)) {
        held = held.plus(entitled(catalogue.closure(tick.getKey()), company, tick.getValue()));
      }
    }
    for (Map.Entry<RoleId, Long> role : grants.roles().entrySet()) {
      held =
          held.plus(
              entitled(catalogue.role(role.getKey(), company.type()), company, role.getValue()));
    }
    if (home && grants.ticks(PermissionId.COMPANY_ADMIN)) {
      held = held.plus(everything(company));
    }
    return held.and(catalogue.existing(company.type(), company.marks()));
  }

  /** The part that holds for the customers of the user's own company (R18). */
  PermissionSet forCustomers(Grants grants, Company home) {
    PermissionSet held = catalogue.none();
    if (!hasCustomers(home)) {
      return held;
    }
    for (Map.Entry<PermissionId, Long> tick : grants.permissions().entrySet()) {
      held =
          held.plus(
              entitled(
                  catalogue.closure(tick.getKey()).and(catalogue.reachingCustomers()),
                  home,
                  tick.getValue()));
    }
    for (Map.Entry<RoleId, Long> role : grants.roles().entrySet()) {
      held =
          held.plus(
              entitled(
                  catalogue.roleForCustomers(role.getKey(), home.type()), home, role.getValue()));
    }
    return held.and(catalogue.existing(home.type(), home.marks()));
  }

  /**
   * Whether a user with these grants has anything to do with customers (R18, R20), whatever the
   * company is entitled to at the moment: entitlements come and go, and no user is touched.
   */
  boolean reachCustomers(Grants grants, Company home) {
    if (home.type() == CompanyType.OPERATOR && grants.ticks(PermissionId.COMPANY_ADMIN)) {
      return true;
    }
    if (!hasCustomers(home)) {
      return false;
    }
    PermissionSet existing = catalogue.existing(home.type(), home.marks());
    PermissionSet reaching =
        catalogue
            .reachingCustomers()
            .plus(catalogue.of(PermissionId.CUSTOMERS_ADMIN))
            .and(existing);
    PermissionSet ticked = catalogue.closure(catalogue.of(grants.permissions().keySet()));
    return !ticked.and(reaching).isEmpty()
        || grants.roles().keySet().stream()
            .anyMatch(
                role ->
                    !catalogue.roleForCustomers(role, home.type()).and(existing).isEmpty()
                        || !catalogue.role(role, home.type()).and(reaching).isEmpty());
  }

  /** Elsewhere, what reaches customers reaches nobody. */
  private static boolean hasCustomers(Company company) {
    return company.type() == CompanyType.OPERATOR || company.type().canReferCustomers();
  }

  private PermissionSet entitled(PermissionSet set, Company company, long round) {
    PermissionSet needing = set.and(catalogue.needingEntitlement());
    if (needing.isEmpty()) {
      return set;
    }
    return set.minus(
        catalogue.of(
            catalogue.ids(needing).stream()
                .filter(id -> !company.entitlements().holds(id, round))
                .toList()));
  }
}
