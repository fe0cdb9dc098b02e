package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.UserId;

/** A user's change of address; each has at most one. */
record EmailChangeKey(UserId user) implements Key {
  private static final String SK = "EMAIL_CHANGE";

  static EmailChangeKey of(Item item) {
    return new EmailChangeKey(UserKey.user(item));
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
