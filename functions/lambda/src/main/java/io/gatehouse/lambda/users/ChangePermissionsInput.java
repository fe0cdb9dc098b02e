package io.gatehouse.lambda.users;

import io.gatehouse.domain.assignment.Assignment;
import io.gatehouse.domain.assignment.ChangePermissions;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.lambda.api.AssignmentInput;
import io.gatehouse.lambda.api.Ids;
import io.gatehouse.lambda.api.SelectionInput;
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
    Assignment assignment =
        new AssignmentInput(give, take, template, selectAll, withRequired, withDependents)
            .read(validation, catalogue);
    validation.finish();
    return new ChangePermissions.Input(Ids.company(companyId), Ids.user(userId), assignment);
  }
}
