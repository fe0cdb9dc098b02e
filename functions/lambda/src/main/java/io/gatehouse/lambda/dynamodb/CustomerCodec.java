package io.gatehouse.lambda.dynamodb;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link CustomerKey} as an item, which has nothing to tell but its key. */
final class CustomerCodec implements Codec<CustomerKey> {
  @Override
  public ItemType type() {
    return ItemType.CUSTOMER;
  }

  @Override
  public Map<String, AttributeValue> encode(CustomerKey customer) {
    return ItemWriter.of(type(), customer).attributes();
  }

  @Override
  public CustomerKey decode(Item item) {
    item.requireFormat(type());
    return CustomerKey.of(item);
  }
}
