package io.gatehouse.domain.notification;

/** What became of a mail, as far as it is known (R49). The names are published and stay. */
public enum MailFate {
  /** It goes within seconds, or is tried again later. */
  WAITING,
  /** The carrier took it; nothing has come back yet. */
  SENT,
  /** The receiver's mail system took it. */
  DELIVERED,
  /** The receiver's mail system could not take it, perhaps for now. */
  SOFT_BOUNCE,
  /** There is no such mailbox, or it takes nothing from us. */
  HARD_BOUNCE,
  /** The receiver called it spam. */
  COMPLAINT,
  /** The carrier took it and did not send it after all. */
  REJECTED,
  /**
   * It was overtaken before it went: the link is replaced, used or revoked, or the user is gone.
   */
  DROPPED,
  /** It did not go because earlier mails to the address came back. */
  SUPPRESSED,
  /** It could not be sent, however often it was tried. */
  FAILED
}
