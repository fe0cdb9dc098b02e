package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.user.User;

/** Whose an address is (R8). Written with the user, in the same transaction. */
record EmailOwner(EmailKey email, UserId user) {
  static EmailOwner of(User user) {
    return new EmailOwner(EmailKey.of(user.email()), user.id());
  }
}
