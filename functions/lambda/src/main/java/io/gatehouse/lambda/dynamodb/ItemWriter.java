package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.id.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Writes an item, or a map within one, attribute by attribute. What is null is left out. */
final class ItemWriter {
  private final Map<String, AttributeValue> attributes = new HashMap<>();

  private ItemWriter() {}

  /** A whole item. */
  static ItemWriter of(ItemType type, Key key) {
    ItemWriter item = new ItemWriter();
    item.attributes.putAll(key.attributes());
    return item.text(Attributes.TYPE, type.name()).number(Attributes.FORMAT, type.format());
  }

  /** A map within an item. */
  static ItemWriter map() {
    return new ItemWriter();
  }

  ItemWriter text(String name, @Nullable String value) {
    if (value != null) {
      attributes.put(name, AttributeValue.fromS(value));
    }
    return this;
  }

  ItemWriter id(String name, @Nullable CompanyId id) {
    return text(name, id == null ? null : id.value());
  }

  ItemWriter id(String name, @Nullable UserId id) {
    return text(name, id == null ? null : id.value());
  }

  ItemWriter id(String name, @Nullable LinkId id) {
    return text(name, id == null ? null : id.value());
  }

  ItemWriter number(String name, long value) {
    attributes.put(name, AttributeValue.fromN(Long.toString(value)));
    return this;
  }

  ItemWriter number(String name, @Nullable Long value) {
    return value == null ? this : number(name, value.longValue());
  }

  ItemWriter flag(String name, boolean value) {
    attributes.put(name, AttributeValue.fromBool(value));
    return this;
  }

  ItemWriter time(String name, @Nullable Instant value) {
    return text(name, value == null ? null : SortableTime.of(value));
  }

  /** The time from which DynamoDB may delete the item. */
  ItemWriter expiring(Instant value) {
    return number(Attributes.EXPIRES_AT, value.getEpochSecond());
  }

  ItemWriter texts(String name, Collection<String> values) {
    attributes.put(name, AttributeValue.fromL(values.stream().map(AttributeValue::fromS).toList()));
    return this;
  }

  ItemWriter textMap(String name, Map<String, String> values) {
    ItemWriter map = map();
    values.forEach(map::text);
    return map(name, map);
  }

  /** Ids with their rounds; none is no attribute. */
  ItemWriter rounds(String name, Map<?, Long> rounds) {
    if (rounds.isEmpty()) {
      return this;
    }
    ItemWriter map = map();
    rounds.forEach((id, round) -> map.number(id.toString(), round));
    return map(name, map);
  }

  ItemWriter map(String name, @Nullable ItemWriter map) {
    if (map != null) {
      attributes.put(name, AttributeValue.fromM(map.attributes()));
    }
    return this;
  }

  ItemWriter maps(String name, Collection<ItemWriter> maps) {
    attributes.put(
        name,
        AttributeValue.fromL(
            maps.stream().map(map -> AttributeValue.fromM(map.attributes())).toList()));
    return this;
  }

  /** Makes the item part of a list. */
  ItemWriter listed(@Nullable ListPosition position) {
    return position == null
        ? this
        : text(Attributes.LIST_PK, position.partition()).text(Attributes.LIST_SK, position.sort());
  }

  /** Makes the item something that a question about everybody, or about the past, finds. */
  ItemWriter reached(@Nullable ReachPosition position) {
    return position == null
        ? this
        : text(Attributes.REACH_PK, position.partition())
            .text(Attributes.REACH_SK, position.sort());
  }

  /** Makes the item work to be looked at. */
  ItemWriter due(DuePosition position) {
    return text(Attributes.DUE_PK, position.partition()).text(Attributes.DUE_SK, position.sort());
  }

  Map<String, AttributeValue> attributes() {
    return Map.copyOf(attributes);
  }
}
