package io.gatehouse.domain.id;

/** Names an outgoing message: {@code msg_} and a ULID. */
public record MessageId(String value) {
  static final String PREFIX = "msg_";

  public MessageId {
    IdFormat.check(value, PREFIX);
  }

  @Override
  public String toString() {
    return value;
  }
}
