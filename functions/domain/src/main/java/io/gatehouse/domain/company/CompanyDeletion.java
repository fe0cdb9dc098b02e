package io.gatehouse.domain.company;

import java.time.Duration;
import java.time.Instant;

/**
 * That a company was deleted, and can still be restored (R6).
 *
 * @param before what it was, to become it again
 */
public record CompanyDeletion(Instant at, CompanyStatus before) {
  /** How long a deleted company can be restored before it is erased with its users. */
  public static final Duration RESTORABLE = Duration.ofDays(30);

  /** When it goes for good. */
  public Instant eraseAt() {
    return at.plus(RESTORABLE);
  }
}
