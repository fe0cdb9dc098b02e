package io.gatehouse.domain.permission;

/**
 * Names a role of the catalogue (R19), such as {@code account-manager}.
 *
 * @param value at most 64 characters
 */
public record RoleId(String value) implements Comparable<RoleId> {
  public RoleId {
    Slug.require(value, "a role id such as account-manager");
  }

  @Override
  public int compareTo(RoleId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
