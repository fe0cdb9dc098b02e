package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.password.PasswordReset;
import io.gatehouse.domain.password.PasswordResets;
import jakarta.inject.Singleton;
import java.util.Optional;

/** {@link PasswordResets} in the table. */
@Singleton
final class DynamoPasswordResets implements PasswordResets {
  private final Table table;

  DynamoPasswordResets(Table table) {
    this.table = table;
  }

  /** A11. One that waits to be deleted by its TTL may be found; its link says that it lapsed. */
  @Override
  public Optional<PasswordReset> find(UserId user) {
    return table.find(new PasswordResetKey(user)).map(Codecs.PASSWORD_RESET::decode);
  }
}
