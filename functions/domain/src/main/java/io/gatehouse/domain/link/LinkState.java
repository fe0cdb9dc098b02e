package io.gatehouse.domain.link;

/** What can be said of a mailed link at a given moment (R37). */
public enum LinkState {
  VALID,
  /** Its time is over. */
  LAPSED,
  /** It did its work; it works once. */
  USED,
  /** Taken back, or replaced by a newer one. */
  REVOKED,
  /** Five wrong codes. */
  LOCKED
}
