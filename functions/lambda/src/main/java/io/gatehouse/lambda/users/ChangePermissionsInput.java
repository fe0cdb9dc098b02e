package io.gatehouse.lambda.users;

import io.gatehouse.domain.assignment.Assignment;
import io.gatehouse.domain.assignment.ChangePermissions;
import io.gatehouse.domain.assignment.Selection;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.lambda.api.CatalogueIds;
import io.gatehouse.lambda.api.Ids;
import io.gatehouse.lambda.api.SelectionInput;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The schema {@code ChangePermissions}, with the user of the path. */
record ChangePermissionsInput(
    @Nullable String companyId,
    @Nullable String userId,
    @Nullable SelectionInput give,
    @Nullable SelectionInput take,
    @Nullable String template,
    @Nullable Boolean selectAll,
    @Nullable Boolean withRequired,
    @Nullable Boolean withDependents) {
  ChangePermissions.Input read(Catalogue catalogue) {
    Validation validation = new Validation();
    CatalogueIds ids = new CatalogueIds(catalogue, validation);
    Selection given = SelectionInput.read(give, "/give", ids);
    Selection taken = SelectionInput.read(take, "/take", ids);
    String used = ids.template("/template", template);
    refuseBoth(validation, "/take/permissions", given.permissions(), taken.permissions());
    refuseBoth(validation, "/take/roles", given.roles(), taken.roles());
    refuseBoth(validation, "/take/resources", given.resources(), taken.resources());
    validation.finish();
    return new ChangePermissions.Input(
        Ids.company(companyId),
        Ids.user(userId),
        new Assignment(
            given,
            taken,
            used,
            Boolean.TRUE.equals(selectAll),
            Boolean.TRUE.equals(withRequired),
            Boolean.TRUE.equals(withDependents)));
  }

  private static void refuseBoth(
      Validation validation, String field, Collection<?> given, Collection<?> taken) {
    taken.stream()
        .filter(given::contains)
        .map(String::valueOf)
        .sorted()
        .forEach(id -> validation.error(field, "cannot be given and taken at once: " + id));
  }
}
