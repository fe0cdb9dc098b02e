package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.seat.SeatPool;

/** How many seats of one type a company has bought (R21). */
record SeatLimitKey(SeatPool pool) implements Key {
  private static final String SK_PREFIX = "LIMIT#";

  static SeatLimitKey of(Item item) {
    return new SeatLimitKey(SeatCountKey.pool(item, SK_PREFIX));
  }

  @Override
  public String pk() {
    return SeatCountKey.PK_PREFIX + pool.company();
  }

  @Override
  public String sk() {
    return SK_PREFIX + pool.type();
  }
}
