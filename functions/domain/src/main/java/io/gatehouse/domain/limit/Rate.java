package io.gatehouse.domain.limit;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * So many at once, and one more each time an interval has gone by: the generic cell rate algorithm
 * (ITU-T I.371). All it keeps of the past is one moment, up to which what was asked for has used up
 * what is given; whoever is refused uses up nothing. In any period at most {@code burst} and one
 * for each interval in it are let through.
 *
 * @param burst at least 1
 * @param interval whole milliseconds, at least one
 */
public record Rate(int burst, Duration interval) {
  public Rate {
    if (burst < 1 || interval.toMillis() < 1) {
      throw new IllegalArgumentException("a rate that lets nobody through, or everybody");
    }
  }

  /** That many in a period, all of them at once if need be. */
  public static Rate of(int times, Duration period) {
    return new Rate(times, Duration.ofMillis(period.toMillis() / times));
  }

  /** As many times more in the same time. */
  public Rate times(int factor) {
    return of(burst * factor, interval.multipliedBy(burst));
  }

  /** From when all of it is there again, if nobody asks any more. */
  public Duration recovery() {
    return interval.multipliedBy(burst);
  }

  /** The latest moment up to which things may be used up for one more to be let through. */
  public Instant limit(Instant now) {
    return now.plus(interval.multipliedBy(burst - 1L));
  }

  /**
   * When it may be tried again; null if it is let through now.
   *
   * @param usedUntil null if nothing was asked for yet
   */
  public @Nullable Instant retryAt(@Nullable Instant usedUntil, Instant now) {
    return usedUntil == null || !usedUntil.isAfter(limit(now))
        ? null
        : usedUntil.minus(interval.multipliedBy(burst - 1L));
  }

  /** Up to when things are used up by one more that is let through. */
  public Instant use(@Nullable Instant usedUntil, Instant now) {
    return (usedUntil == null || usedUntil.isBefore(now) ? now : usedUntil).plus(interval);
  }
}
