package io.gatehouse.domain.user;

/** Whether a seat counts against what a company has bought (R27). */
public enum SeatHold {
  /** Its user is active. */
  USED,
  /** An invitation is open: its user may become active at any moment. */
  RESERVED,
  /**
   * It is free for others: its user is disabled, deleted, not invited yet, or did not answer in
   * time. The user keeps the type of it, and needs a free one to come back to.
   */
  RELEASED;

  /** Of a user's seat in their own company, once they are what they are now. */
  public static SeatHold of(UserStatus status) {
    return switch (status) {
      case ACTIVE -> USED;
      case INVITED -> RESERVED;
      case NOT_INVITED, DISABLED, DELETED, ERASED -> RELEASED;
    };
  }
}
