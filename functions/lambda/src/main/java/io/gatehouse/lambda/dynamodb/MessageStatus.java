package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.delivery.Fate;

/**
 * Where a message stands. The names are stored.
 *
 * <pre>
 *   written ──▶ PENDING ──▶ CLAIMED ──▶ DELIVERED, DROPPED or FAILED
 *                  ▲           │
 *                  └── retry ──┘   (a claim that ran out is claimed again as it is)
 * </pre>
 */
enum MessageStatus {
  PENDING,
  CLAIMED,
  DELIVERED,
  DROPPED,
  FAILED;

  static MessageStatus of(Fate fate) {
    return switch (fate) {
      case DELIVERED -> DELIVERED;
      case DROPPED -> DROPPED;
    };
  }
}
