package io.gatehouse.domain.memory;

import io.gatehouse.domain.limit.Rate;
import io.gatehouse.domain.limit.RequestCounts;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Counts in a map. */
public final class InMemoryRequestCounts implements RequestCounts {
  private final Map<String, Instant> usedUntil = new HashMap<>();

  @Override
  public synchronized Optional<Instant> count(String subject, Rate rate, Instant now) {
    Instant millisecond = now.truncatedTo(ChronoUnit.MILLIS);
    Instant used = usedUntil.get(subject);
    Instant retryAt = rate.retryAt(used, millisecond);
    if (retryAt == null) {
      usedUntil.put(subject, rate.use(used, millisecond));
    }
    return Optional.ofNullable(retryAt);
  }
}
