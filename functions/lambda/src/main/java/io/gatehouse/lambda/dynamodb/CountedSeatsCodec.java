package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.seat.SeatCount;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * {@link CountedSeats} as an item. What is free follows from the rest, and is written all the same:
 * a condition cannot calculate.
 */
final class CountedSeatsCodec implements Codec<CountedSeats> {
  static final String BOUGHT = "bought";
  static final String USED = "used";
  static final String RESERVED = "reserved";
  static final String FREE = "free";

  @Override
  public ItemType type() {
    return ItemType.SEAT_COUNT;
  }

  @Override
  public Map<String, AttributeValue> encode(CountedSeats counted) {
    SeatCount count = counted.count();
    return ItemWriter.of(type(), counted.key())
        .number(BOUGHT, count.bought())
        .number(USED, count.used())
        .number(RESERVED, count.reserved())
        .number(FREE, count.free())
        .attributes();
  }

  @Override
  public CountedSeats decode(Item item) {
    item.requireFormat(type());
    return new CountedSeats(
        SeatCountKey.of(item),
        new SeatCount(item.number(BOUGHT), item.number(USED), item.number(RESERVED)));
  }
}
