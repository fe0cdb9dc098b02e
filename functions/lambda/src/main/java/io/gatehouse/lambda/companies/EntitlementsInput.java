package io.gatehouse.lambda.companies;

import io.gatehouse.domain.assignment.SetEntitlements;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.lambda.api.CatalogueIds;
import io.gatehouse.lambda.api.Ids;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The schema {@code SetEntitlements}, with the company of the path. */
record EntitlementsInput(@Nullable String companyId, @Nullable List<@Nullable String> permissions) {
  SetEntitlements.Input read(Catalogue catalogue) {
    Validation validation = new Validation();
    if (permissions == null) {
      // Left out by mistake, it would take everything from everybody.
      validation.error("/permissions", "is required");
    }
    Set<PermissionId> wanted =
        new CatalogueIds(catalogue, validation).permissions("/permissions", permissions);
    validation.finish();
    return new SetEntitlements.Input(Ids.company(companyId), wanted);
  }
}
