package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.seat.SeatLimit;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link SeatLimit} as an item. */
final class SeatLimitCodec implements Codec<SeatLimit> {
  private static final String BOUGHT = "bought";

  @Override
  public ItemType type() {
    return ItemType.SEAT_LIMIT;
  }

  @Override
  public Map<String, AttributeValue> encode(SeatLimit limit) {
    return ItemWriter.of(type(), new SeatLimitKey(limit.pool()))
        .number(BOUGHT, limit.bought())
        .number(Attributes.VERSION, limit.version())
        .attributes();
  }

  @Override
  public SeatLimit decode(Item item) {
    item.requireFormat(type());
    return new SeatLimit(
        SeatLimitKey.of(item).pool(), item.number(BOUGHT), item.number(Attributes.VERSION));
  }
}
