package io.gatehouse.domain.partneraccess;

import io.gatehouse.domain.refusal.Validation;
import java.time.Instant;
import java.time.ZoneOffset;

/** How long a grant may last (R33). */
final class Terms {
  private static final int MOST_YEARS = 2;

  private Terms() {}

  /** Notes a fault unless it is in the future, and at most two years ahead. */
  static void check(Validation validation, String field, Instant until, Instant now) {
    if (!until.isAfter(now)) {
      validation.error(field, "must be in the future");
    } else if (until.isAfter(now.atOffset(ZoneOffset.UTC).plusYears(MOST_YEARS).toInstant())) {
      validation.error(field, "must be at most " + MOST_YEARS + " years ahead");
    }
  }
}
