package io.gatehouse.domain.access;

import io.gatehouse.domain.event.EventLog;
import io.gatehouse.domain.refusal.Validation;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A moment that is asked about, with the facts as they were then (R45).
 *
 * @param at the moment
 * @param isPast false: it is now
 */
record Moment(Instant at, boolean isPast, ReadAccessFacts facts) {
  /**
   * Reads a moment.
   *
   * @param wanted null for now
   * @throws io.gatehouse.domain.refusal.Refused if it is yet to come
   */
  static Moment of(@Nullable Instant wanted, Instant now, ReadAccessFacts today, EventLog log) {
    if (wanted == null) {
      return new Moment(now, false, today);
    }
    if (wanted.isAfter(now)) {
      throw Validation.refuse("/at", "must not be in the future");
    }
    return new Moment(wanted, true, new PastAccessFacts(today, log, wanted));
  }
}
