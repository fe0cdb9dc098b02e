package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.UserId;

/** A user's password reset; each has at most one. */
record PasswordResetKey(UserId user) implements Key {
  private static final String SK = "PASSWORD_RESET";

  static PasswordResetKey of(Item item) {
    return new PasswordResetKey(UserKey.user(item));
  }

  @Override
  public String pk() {
    return UserKey.PK_PREFIX + user;
  }

  @Override
  public String sk() {
    return SK;
  }
}
