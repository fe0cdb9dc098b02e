package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.UserId;

/** A user; their invitation, password reset and change of address are in the same partition. */
record UserKey(UserId user) implements Key {
  static final String PK_PREFIX = "USER#";
  private static final String SK = "USER";

  static UserKey of(Item item) {
    return new UserKey(user(item));
  }

  /** Whose partition the item is in. */
  static UserId user(Item item) {
    return new UserId(Key.after(PK_PREFIX, item.text(Attributes.PK)));
  }

  @Override
  public String pk() {
    return PK_PREFIX + user;
  }

  @Override
  public String sk() {
    return SK;
  }
}
