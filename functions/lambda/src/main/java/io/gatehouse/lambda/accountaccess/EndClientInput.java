package io.gatehouse.lambda.accountaccess;

import io.gatehouse.domain.outside.EndClientAccess;
import io.gatehouse.lambda.api.Ids;
import org.jspecify.annotations.Nullable;

/** Which of the company's users is taken off which customer. */
record EndClientInput(
    @Nullable String companyId, @Nullable String customerId, @Nullable String userId) {
  EndClientAccess.Input read() {
    return new EndClientAccess.Input(
        Ids.company(companyId), Ids.company(customerId), Ids.user(userId));
  }
}
