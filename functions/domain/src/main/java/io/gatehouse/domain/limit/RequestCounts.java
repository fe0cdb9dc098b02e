package io.gatehouse.domain.limit;

import java.time.Instant;
import java.util.Optional;

/**
 * Counts requests before anything else is done about them (R40). A port. Exact under any
 * concurrency: of many at the same moment as many are let through as the rate allows.
 */
@FunctionalInterface
public interface RequestCounts {
  /**
   * Counts one more.
   *
   * @param subject who, and what for; kept as a keyed hash only, for it may name an address
   * @param now to the millisecond
   * @return when it may be tried again; empty if it is let through
   */
  Optional<Instant> count(String subject, Rate rate, Instant now);
}
