package io.gatehouse.lambda.companies;

import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.user.SetContactPerson;
import io.gatehouse.lambda.api.Ids;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The schema {@code SetContactPerson}. */
record ContactPersonInput(@Nullable String companyId, @Nullable String userId) {
  SetContactPerson.Input read() {
    Validation validation = new Validation();
    UserId user = validation.required("/userId", userId, UserId::new);
    validation.finish();
    return new SetContactPerson.Input(Ids.company(companyId), Objects.requireNonNull(user));
  }
}
