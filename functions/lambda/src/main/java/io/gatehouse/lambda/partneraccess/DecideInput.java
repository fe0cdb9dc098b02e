package io.gatehouse.lambda.partneraccess;

import io.gatehouse.domain.partneraccess.DecideExtension;
import io.gatehouse.domain.refusal.Validation;
import org.jspecify.annotations.Nullable;

/** The schema {@code DecideExtension}, with company and role of the path. */
record DecideInput(@Nullable String companyId, @Nullable String roleId, @Nullable Boolean accept) {
  DecideExtension.Input read() {
    if (accept == null) {
      throw Validation.refuse("/accept", "is required");
    }
    return new DecideExtension.Input(Paths.group(companyId, roleId), accept);
  }
}
