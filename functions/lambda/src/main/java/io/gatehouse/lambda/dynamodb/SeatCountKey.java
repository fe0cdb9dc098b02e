package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.seat.SeatPool;

/**
 * How a company stands with seats of one type (R27). Seats have a partition of their own: counts
 * are updated in place, and no function may update anything in a company's partition, where its log
 * is (R48).
 */
record SeatCountKey(SeatPool pool) implements Key {
  static final String PK_PREFIX = "SEATS#";
  private static final String SK_PREFIX = "COUNT#";

  static SeatCountKey of(Item item) {
    return new SeatCountKey(pool(item, SK_PREFIX));
  }

  static SeatPool pool(Item item, String skPrefix) {
    return new SeatPool(
        new CompanyId(Key.after(PK_PREFIX, item.text(Attributes.PK))),
        new SeatTypeId(Key.after(skPrefix, item.text(Attributes.SK))));
  }

  @Override
  public String pk() {
    return PK_PREFIX + pool.company();
  }

  @Override
  public String sk() {
    return SK_PREFIX + pool.type();
  }
}
