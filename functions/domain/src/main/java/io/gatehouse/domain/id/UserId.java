package io.gatehouse.domain.id;

/** Names a user: {@code usr_} and a ULID. It is also the user name in the sign-in directory. */
public record UserId(String value) implements Comparable<UserId> {
  public UserId {
    IdFormat.check(value, "usr_");
  }

  @Override
  public int compareTo(UserId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
