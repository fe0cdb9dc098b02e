package io.gatehouse.domain.id;

/** Names an event: {@code evt_} and a ULID, so that ids sort by time. */
public record EventId(String value) {
  public EventId {
    IdFormat.check(value, "evt_");
  }

  @Override
  public String toString() {
    return value;
  }
}
