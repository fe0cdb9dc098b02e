package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.UserId;

/** A user's invitation; each has at most one. */
record InvitationKey(UserId user) implements Key {
  private static final String SK = "INVITATION";

  static InvitationKey of(Item item) {
    return new InvitationKey(UserKey.user(item));
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
