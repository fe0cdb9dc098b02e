package io.gatehouse.domain.id;

/** Names one access review: {@code rvw_} and a ULID, so that they sort by time. */
public record ReviewId(String value) implements Comparable<ReviewId> {
  public ReviewId {
    IdFormat.check(value, "rvw_");
  }

  @Override
  public int compareTo(ReviewId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
