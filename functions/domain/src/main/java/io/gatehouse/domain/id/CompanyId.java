package io.gatehouse.domain.id;

/** Names a company: {@code cmp_} and a ULID, or {@link #OPERATOR}. */
public record CompanyId(String value) implements Comparable<CompanyId> {
  /**
   * The vendor that runs the portal. There is exactly one (R1), so its id is known beforehand, and
   * whoever reaches every company is found in its list of users.
   */
  public static final CompanyId OPERATOR = new CompanyId("cmp_operator");

  public CompanyId {
    IdFormat.check(value, "cmp_");
  }

  @Override
  public int compareTo(CompanyId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
