package io.gatehouse.domain.user;

import java.time.Duration;
import java.time.Instant;

/**
 * That a user was deleted, and can still be restored (R12).
 *
 * @param before what they were, to become it again
 */
public record Deletion(Instant at, UserStatus before) {
  /** How long a deleted user can be restored before they are erased. */
  public static final Duration RESTORABLE = Duration.ofDays(30);

  /** When their personal data goes. */
  public Instant eraseAt() {
    return at.plus(RESTORABLE);
  }
}
