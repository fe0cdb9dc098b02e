package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.delivery.Fate;
import io.gatehouse.domain.notification.MailFate;

/**
 * Where a message stands. The names are stored.
 *
 * <pre>
 *   written ──▶ PENDING ──▶ CLAIMED ──▶ DELIVERED, DROPPED, SUPPRESSED or FAILED
 *                  ▲           │
 *                  └── retry ──┘   (a claim that ran out is claimed again as it is)
 * </pre>
 */
enum MessageStatus {
  PENDING,
  CLAIMED,
  DELIVERED,
  DROPPED,
  SUPPRESSED,
  FAILED;

  /** What that means for a mail, as long as nothing was reported of it. */
  MailFate fate() {
    return switch (this) {
      case PENDING, CLAIMED -> MailFate.WAITING;
      case DELIVERED -> MailFate.SENT;
      case DROPPED -> MailFate.DROPPED;
      case SUPPRESSED -> MailFate.SUPPRESSED;
      case FAILED -> MailFate.FAILED;
    };
  }

  static MessageStatus of(Fate fate) {
    return switch (fate) {
      case DELIVERED -> DELIVERED;
      case DROPPED -> DROPPED;
      case SUPPRESSED -> SUPPRESSED;
    };
  }
}
