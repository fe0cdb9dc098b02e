package io.gatehouse.domain.permission;

/**
 * Names a seat type of the catalogue (R21), such as {@code view-only}.
 *
 * @param value at most 64 characters
 */
public record SeatTypeId(String value) implements Comparable<SeatTypeId> {
  public SeatTypeId {
    Slug.require(value, "a seat type such as view-only");
  }

  @Override
  public int compareTo(SeatTypeId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
