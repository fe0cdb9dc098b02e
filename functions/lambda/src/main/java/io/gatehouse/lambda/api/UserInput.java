package io.gatehouse.lambda.api;

import io.gatehouse.domain.user.UserOfCompany;
import org.jspecify.annotations.Nullable;

/** What names a user in a path. */
public record UserInput(@Nullable String companyId, @Nullable String userId) {

  public UserOfCompany read() {
    return new UserOfCompany(Ids.company(companyId), Ids.user(userId));
  }
}
