package io.gatehouse.domain.seat;

/** By how much a change moves what is counted of a {@link SeatPool}. */
public record SeatMove(long bought, long used, long reserved) {
  static final SeatMove NONE = new SeatMove(0, 0, 0);

  SeatMove plus(SeatMove other) {
    return new SeatMove(bought + other.bought, used + other.used, reserved + other.reserved);
  }

  /** How many more are taken than come in addition; below zero if some become free. */
  public long need() {
    return used + reserved - bought;
  }
}
