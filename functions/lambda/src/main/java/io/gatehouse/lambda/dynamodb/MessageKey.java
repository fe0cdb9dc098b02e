package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.MessageId;

/** An outgoing message. Not under its company: some have none, and all are found by id or index. */
record MessageKey(MessageId message) implements Key {
  private static final String PK_PREFIX = "MESSAGE#";
  private static final String SK = "MESSAGE";

  static MessageKey of(Item item) {
    return new MessageKey(new MessageId(Key.after(PK_PREFIX, item.text(Attributes.PK))));
  }

  @Override
  public String pk() {
    return PK_PREFIX + message;
  }

  @Override
  public String sk() {
    return SK;
  }
}
