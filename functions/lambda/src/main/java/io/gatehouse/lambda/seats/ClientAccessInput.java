package io.gatehouse.lambda.seats;

import io.gatehouse.domain.assignment.Assignment;
import io.gatehouse.domain.assignment.GiveClientAccess;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.lambda.api.AssignmentInput;
import io.gatehouse.lambda.api.Ids;
import io.gatehouse.lambda.api.SelectionInput;
import org.jspecify.annotations.Nullable;

/** The schema {@code ChangePermissions}, with the client and the colleague of the path. */
record ClientAccessInput(
    @Nullable String companyId,
    @Nullable String userId,
    @Nullable SelectionInput give,
    @Nullable SelectionInput take,
    @Nullable String template,
    @Nullable Boolean selectAll,
    @Nullable Boolean withRequired,
    @Nullable Boolean withDependents) {
  /** Whoever says nothing of permissions makes a partner admin (R26). */
  private static final String PARTNER_ADMIN = "partner-admin";

  GiveClientAccess.Input read(Catalogue catalogue) {
    Validation validation = new Validation();
    boolean unsaid =
        give == null && take == null && template == null && !Boolean.TRUE.equals(selectAll);
    Assignment assignment =
        new AssignmentInput(
                give,
                take,
                unsaid && catalogue.template(PARTNER_ADMIN).isPresent() ? PARTNER_ADMIN : template,
                selectAll,
                withRequired,
                withDependents)
            .read(validation, catalogue);
    validation.finish();
    return new GiveClientAccess.Input(Ids.company(companyId), Ids.user(userId), assignment);
  }
}
