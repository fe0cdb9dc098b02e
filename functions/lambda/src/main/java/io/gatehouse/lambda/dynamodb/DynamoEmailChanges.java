package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.emailchange.EmailChange;
import io.gatehouse.domain.emailchange.EmailChanges;
import io.gatehouse.domain.id.UserId;
import jakarta.inject.Singleton;
import java.util.Optional;

/** {@link EmailChanges} in the table. */
@Singleton
final class DynamoEmailChanges implements EmailChanges {
  private final Table table;

  DynamoEmailChanges(Table table) {
    this.table = table;
  }

  /** A32. One that waits to be deleted by its TTL may be found; its link says that it lapsed. */
  @Override
  public Optional<EmailChange> find(UserId user) {
    return table.find(new EmailChangeKey(user)).map(Codecs.EMAIL_CHANGE::decode);
  }
}
