package io.gatehouse.domain.invitation;

/** How it stands with an invitation that was not accepted and not taken back (R36). */
public enum UnansweredState {
  /** Can be accepted. */
  OPEN,
  /** Its time is over. */
  LAPSED,
  /** Died of wrong codes (R41). */
  LOCKED
}
