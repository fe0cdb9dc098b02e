package io.gatehouse.lambda.dynamodb;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link GroupPointer} as an item. */
final class GroupCodec implements Codec<GroupPointer> {
  private static final String NAME = "name";

  @Override
  public ItemType type() {
    return ItemType.GROUP;
  }

  @Override
  public Map<String, AttributeValue> encode(GroupPointer pointer) {
    return ItemWriter.of(type(), pointer.key())
        .listed(ListPosition.of(pointer))
        .text(NAME, pointer.customerName())
        .attributes();
  }

  @Override
  public GroupPointer decode(Item item) {
    item.requireFormat(type());
    return new GroupPointer(GroupKey.of(item), item.textOrNull(NAME));
  }
}
