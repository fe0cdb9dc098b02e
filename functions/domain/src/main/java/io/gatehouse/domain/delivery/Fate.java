package io.gatehouse.domain.delivery;

/** How a message ended well. */
public enum Fate {
  /** The mail went, or the effect took place. */
  DELIVERED,
  /** It was overtaken: the link is replaced, used or revoked, or the user is gone. */
  DROPPED,
  /** Earlier mails to the address came back, so this one did not go (R42). */
  SUPPRESSED
}
