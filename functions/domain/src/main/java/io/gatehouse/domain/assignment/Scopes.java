package io.gatehouse.domain.assignment;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.permission.Grants;
import io.gatehouse.domain.user.CustomerScope;

/** Keeps somebody's customers in step with what they hold over customers (R18). */
final class Scopes {
  private final Contents contents;

  Scopes(Catalogue catalogue) {
    this.contents = new Contents(catalogue);
  }

  /**
   * Whoever comes to hold something over customers holds it for all of them, unless they are chosen
   * (S0) or the giver has not all of them in their own scope: then the list begins empty. Whoever
   * holds nothing over customers any more has none.
   */
  CustomerScope following(CustomerScope before, Grants grants, Company home, Giver giver) {
    if (!contents.reachCustomers(grants, home)) {
      return before.changedTo(CustomerScope.Kind.NONE);
    }
    if (before.kind() != CustomerScope.Kind.NONE) {
      return before;
    }
    return before.changedTo(
        giver.allCustomers() ? CustomerScope.Kind.ALL : CustomerScope.Kind.CHOSEN);
  }
}
