package io.gatehouse.domain.assignment;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.PermissionSet;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.refusal.Validation;
import java.util.Set;

/** To what a company can be entitled (R3). */
public final class EntitlementRules {
  private final Catalogue catalogue;
  private final Words words;

  public EntitlementRules(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.words = new Words(catalogue);
  }

  /**
   * Passes if each needs an entitlement and exists in such a company.
   *
   * @param field where in the request they stand
   */
  public void require(
      Set<PermissionId> permissions, CompanyType type, Set<String> marks, String field) {
    PermissionSet wanted = catalogue.of(permissions);
    Validation validation = new Validation();
    catalogue
        .ids(wanted.minus(catalogue.needingEntitlement()))
        .forEach(id -> validation.error(field, "need no entitlement for " + id));
    validation.finish();
    PermissionSet missing = wanted.minus(catalogue.existing(type, marks));
    if (!missing.isEmpty()) {
      throw new Refused(new Refusal.DoesNotExistHere(words.of(missing)));
    }
  }
}
