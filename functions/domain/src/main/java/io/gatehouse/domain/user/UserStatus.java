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
  DISABLED
}
