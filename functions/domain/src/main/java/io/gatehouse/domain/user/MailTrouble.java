package io.gatehouse.domain.user;

import java.time.Instant;

/**
 * What became of mails to a user's address (R42). It is about the address: another one starts
 * without trouble.
 */
public record MailTrouble(Kind kind, Instant at) {
  /** How a mail came back. */
  public enum Kind {
    /** The mailbox does not exist, or takes nothing from us for good. */
    HARD_BOUNCE,
    /** It was full, or could not be reached; another mail may pass. */
    SOFT_BOUNCE,
    /** The receiver called it spam. */
    COMPLAINT
  }

  /** Whether nothing more is sent to the address. */
  public boolean stopsMail() {
    return kind != Kind.SOFT_BOUNCE;
  }
}
