package io.gatehouse.lambda.dynamodb;

import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link RequestCount} as an item. */
final class RequestCountCodec implements Codec<RequestCount> {
  @Override
  public ItemType type() {
    return ItemType.REQUEST_COUNT;
  }

  @Override
  public Map<String, AttributeValue> encode(RequestCount count) {
    return ItemWriter.of(type(), count.key())
        .number(Attributes.USED_UNTIL, count.usedUntil().toEpochMilli())
        .expiring(count.expiresAt())
        .attributes();
  }

  @Override
  public RequestCount decode(Item item) {
    item.requireFormat(type());
    return new RequestCount(
        RequestCountKey.of(item),
        Instant.ofEpochMilli(item.number(Attributes.USED_UNTIL)),
        Instant.ofEpochSecond(item.number(Attributes.EXPIRES_AT)));
  }
}
