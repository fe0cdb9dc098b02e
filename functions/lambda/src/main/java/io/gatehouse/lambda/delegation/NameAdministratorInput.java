package io.gatehouse.lambda.delegation;

import io.gatehouse.domain.delegation.NameAdministrator;
import io.gatehouse.domain.delegation.NameAdministrator.Whom;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.lambda.api.Ids;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The schema {@code NameAdministrator}, with the company of the path. */
record NameAdministratorInput(
    @Nullable String companyId, @Nullable String email, @Nullable String userId) {
  NameAdministrator.Input read() {
    Validation validation = new Validation();
    Whom byId = validation.optional("/userId", userId, id -> new Whom.ById(new UserId(id)));
    Whom byEmail =
        validation.optional(
            "/email", email, address -> new Whom.ByEmail(new EmailAddress(address)));
    if (isMissing(email) && isMissing(userId)) {
      validation.error("/email", "is required, unless userId is given");
    }
    if (!isMissing(email) && !isMissing(userId)) {
      validation.error("/userId", "cannot be combined with email");
    }
    validation.finish();
    return new NameAdministrator.Input(
        Ids.company(companyId),
        byId == null ? Objects.requireNonNull(byEmail, "checked above") : byId);
  }

  private static boolean isMissing(@Nullable String text) {
    return text == null || text.isBlank();
  }
}
