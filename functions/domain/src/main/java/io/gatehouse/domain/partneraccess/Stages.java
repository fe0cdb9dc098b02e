package io.gatehouse.domain.partneraccess;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When both sides are told that a grant is going to end (R33), in days before; 0 is the end. */
final class Stages {
  static final int END = 0;

  private static final List<Integer> NOTICES = List.of(30, 7, 1);

  private Stages() {}

  /** When that stage of a grant comes. */
  static Instant of(Instant until, int days) {
    return until.minus(Duration.ofDays(days));
  }

  /** The next to come; whose time is over is skipped. Null if the grant never ends. */
  static @Nullable Integer next(@Nullable Instant until, Instant now) {
    if (until == null) {
      return null;
    }
    return NOTICES.stream().filter(days -> of(until, days).isAfter(now)).findFirst().orElse(END);
  }

  /**
   * Which one it is now, if one comes due late: that with the fewest days left, so that nobody is
   * told of a month when a week is left.
   *
   * @param due the stage that was waited for, whose time has come
   */
  static int latest(Instant until, int due, Instant now) {
    return NOTICES.stream()
        .filter(days -> days < due && !of(until, days).isAfter(now))
        .reduce((one, later) -> later)
        .orElse(due);
  }
}
