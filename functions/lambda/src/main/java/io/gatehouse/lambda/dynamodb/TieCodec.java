package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.outside.Tie;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link Tie} as an item, found from either end. */
final class TieCodec implements Codec<Tie> {
  private static final String HOME = "homeId";

  @Override
  public ItemType type() {
    return ItemType.TIE;
  }

  @Override
  public Map<String, AttributeValue> encode(Tie tie) {
    return ItemWriter.of(type(), TieKey.of(tie))
        .id(HOME, tie.home())
        .listed(ListPosition.of(tie))
        .reached(ReachPosition.of(tie))
        .attributes();
  }

  @Override
  public Tie decode(Item item) {
    item.requireFormat(type());
    TieKey key = TieKey.of(item);
    return new Tie(key.company(), new CompanyId(item.text(HOME)), key.user());
  }
}
