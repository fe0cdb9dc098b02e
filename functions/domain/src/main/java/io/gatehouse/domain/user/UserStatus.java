package io.gatehouse.domain.user;

/** Where a user stands on the way to signing in (R11, R12). */
public enum UserStatus {
  /** Exists and cannot sign in until invited. */
  NOT_INVITED,
  /**
   * Was invited and has not accepted; whether the invitation still stands is told by the
   * invitation.
   */
  INVITED,
  /** Has chosen a password and may sign in. */
  ACTIVE,
  /** Was stopped by an administrator. */
  DISABLED,
  /** Can be restored for 30 days (R12); until then their address stays theirs. */
  DELETED,
  /**
   * Is nobody any more: an id for the log and for what others hold, without personal data (R12).
   */
  ERASED;

  /** Whether they are still somebody whom their company administers. */
  public boolean isPresent() {
    return this != DELETED && this != ERASED;
  }
}
