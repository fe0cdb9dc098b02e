package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.UserId;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link EmailOwner} as an item. */
final class EmailOwnerCodec implements Codec<EmailOwner> {
  private static final String USER = "userId";

  @Override
  public ItemType type() {
    return ItemType.EMAIL;
  }

  @Override
  public Map<String, AttributeValue> encode(EmailOwner owner) {
    return ItemWriter.of(type(), owner.email()).id(USER, owner.user()).attributes();
  }

  @Override
  public EmailOwner decode(Item item) {
    item.requireFormat(type());
    return new EmailOwner(EmailKey.of(item), new UserId(item.text(USER)));
  }
}
