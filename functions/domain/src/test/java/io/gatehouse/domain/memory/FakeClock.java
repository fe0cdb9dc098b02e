package io.gatehouse.domain.memory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that moves when told. */
public final class FakeClock implements InstantSource {

  /** A Monday morning with every digit down to the nanosecond: whoever drops some is found out. */
  public static final Instant START = Instant.parse("2026-03-02T08:15:30.123456789Z");

  private volatile Instant now = START;

  @Override
  public Instant instant() {
    return now;
  }

  public void advance(Duration duration) {
    now = now.plus(duration);
  }
}
