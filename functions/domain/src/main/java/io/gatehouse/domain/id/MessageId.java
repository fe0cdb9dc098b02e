package io.gatehouse.domain.id;

/** Names an outgoing message: {@code msg_} and a ULID. */
public record MessageId(String value) {
  public MessageId {
    IdFormat.check(value, "msg_");
  }

  @Override
  public String toString() {
    return value;
  }
}
