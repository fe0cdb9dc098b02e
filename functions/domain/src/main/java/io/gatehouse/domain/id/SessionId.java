package io.gatehouse.domain.id;

/** Names one time in which somebody manages a company (R35): {@code ses_} and a ULID. */
public record SessionId(String value) {
  private static final String PREFIX = "ses_";

  public SessionId {
    IdFormat.check(value, PREFIX);
  }

  @Override
  public String toString() {
    return value;
  }
}
