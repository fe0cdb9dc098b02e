package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.roster.RosterEntry;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link RosterEntry} as an item; it is nothing but its keys. */
final class RosterCodec implements Codec<RosterEntry> {
  @Override
  public ItemType type() {
    return ItemType.ROSTER;
  }

  @Override
  public Map<String, AttributeValue> encode(RosterEntry entry) {
    RosterKey key = new RosterKey(entry.user(), entry.company(), entry.slot());
    return ItemWriter.of(type(), key).listed(ListPosition.of(entry)).attributes();
  }

  @Override
  public RosterEntry decode(Item item) {
    item.requireFormat(type());
    RosterKey key = RosterKey.of(item);
    ListPosition position =
        new ListPosition(item.text(Attributes.LIST_PK), item.text(Attributes.LIST_SK));
    return new RosterEntry(
        key.company(), key.user(), key.slot(), position.facet(key.company()), position.place());
  }
}
