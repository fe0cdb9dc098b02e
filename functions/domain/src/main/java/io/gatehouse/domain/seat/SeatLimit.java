package io.gatehouse.domain.seat;

import io.gatehouse.domain.change.Entity;
import java.util.Map;

/**
 * How many seats of a paid type a company has bought (R21).
 *
 * @param bought at least 0, at most {@link #MOST}
 */
public record SeatLimit(SeatPool pool, long bought, long version) implements Entity {
  /** More than any company has people. */
  public static final long MOST = 1_000_000;

  public SeatLimit {
    if (bought < 0 || bought > MOST) {
      throw new IllegalArgumentException("not a number of seats: " + bought);
    }
  }

  /** The first that is bought of a type. */
  public static SeatLimit first(SeatPool pool, long bought) {
    return new SeatLimit(pool, bought, 1);
  }

  public SeatLimit changedTo(long newBought) {
    return new SeatLimit(pool, newBought, version + 1);
  }

  @Override
  public Map<String, String> facts() {
    return Map.of("seats." + pool.type() + ".bought", Long.toString(bought));
  }
}
