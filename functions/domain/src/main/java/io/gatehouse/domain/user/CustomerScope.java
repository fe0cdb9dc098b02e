package io.gatehouse.domain.user;

/**
 * For which customers of their own company a user's permissions over customers hold (R18).
 *
 * @param kind none, all, or those on the user's list
 * @param round counts the lists begun: a list that was given up does not come back with the next
 *     one. The customers themselves are noted on the user's membership in each of them, so a list
 *     has no limit and a decision reads no more for it.
 */
public record CustomerScope(Kind kind, long round) {
  public static final CustomerScope NONE = new CustomerScope(Kind.NONE, 0);

  /** How customers come to be in the scope. */
  public enum Kind {
    /** The user holds no permission over customers. */
    NONE,
    ALL,
    CHOSEN
  }

  /** Another kind of scope; a list begins empty each time. */
  public CustomerScope changedTo(Kind other) {
    if (other == kind) {
      return this;
    }
    return new CustomerScope(other, other == Kind.CHOSEN ? round + 1 : round);
  }
}
