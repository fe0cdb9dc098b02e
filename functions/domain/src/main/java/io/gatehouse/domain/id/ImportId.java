package io.gatehouse.domain.id;

/** Names one import of users: {@code imp_} and a ULID, so that they sort by time. */
public record ImportId(String value) {
  public ImportId {
    IdFormat.check(value, "imp_");
  }

  @Override
  public String toString() {
    return value;
  }
}
