package io.gatehouse.domain.seat;

/**
 * How a company stands with the seats of one type. Of a type that is not paid for nothing is
 * bought, and what is free means nothing.
 *
 * @param bought how many the company has bought
 * @param used how many are taken by active users
 * @param reserved how many wait for whoever is invited (R27)
 */
public record SeatCount(long bought, long used, long reserved) {
  public static final SeatCount NONE = new SeatCount(0, 0, 0);

  public SeatCount {
    if (bought < 0 || used < 0 || reserved < 0) {
      throw new IllegalArgumentException("fewer than no seats");
    }
  }

  /** Used or reserved. */
  public long taken() {
    return used + reserved;
  }

  /** How many can still be taken; below zero only of types that are not paid for. */
  public long free() {
    return bought - taken();
  }

  public SeatCount plus(SeatMove move) {
    return new SeatCount(bought + move.bought(), used + move.used(), reserved + move.reserved());
  }
}
