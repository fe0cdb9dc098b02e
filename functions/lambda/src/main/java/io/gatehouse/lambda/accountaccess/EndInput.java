package io.gatehouse.lambda.accountaccess;

import io.gatehouse.domain.outside.EndAccountAccess;
import io.gatehouse.lambda.api.Ids;
import org.jspecify.annotations.Nullable;

/** Whose access to the account ends. */
record EndInput(@Nullable String companyId, @Nullable String userId) {
  EndAccountAccess.Input read() {
    return new EndAccountAccess.Input(Ids.company(companyId), Ids.user(userId));
  }
}
