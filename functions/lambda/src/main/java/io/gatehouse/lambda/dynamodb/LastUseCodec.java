package io.gatehouse.lambda.dynamodb;

import java.time.LocalDate;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link LastUse} as an item. Days are written so that later ones sort behind. */
final class LastUseCodec implements Codec<LastUse> {
  @Override
  public ItemType type() {
    return ItemType.LAST_USE;
  }

  @Override
  public Map<String, AttributeValue> encode(LastUse use) {
    return ItemWriter.of(type(), use.key()).text(Attributes.DAY, use.day().toString()).attributes();
  }

  @Override
  public LastUse decode(Item item) {
    item.requireFormat(type());
    return new LastUse(LastUseKey.of(item), LocalDate.parse(item.text(Attributes.DAY)));
  }
}
