package io.gatehouse.lambda.dynamodb;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** An item as read, or a map within one. Messages of its failures name attributes, never values. */
record Item(Map<String, AttributeValue> attributes) {

  /**
   * Passes if the item is of that type, and of a format this code knows.
   *
   * @throws IllegalStateException otherwise
   */
  void requireFormat(ItemType type) {
    long format = format();
    if (!text(Attributes.TYPE).equals(type.name()) || format < 1 || format > type.format()) {
      throw new IllegalStateException(
          "not a " + type + " of a format up to " + type.format() + ": format " + format);
    }
  }

  /** The format it was written in. */
  long format() {
    return number(Attributes.FORMAT);
  }

  String text(String name) {
    return present(name, textOrNull(name));
  }

  @Nullable String textOrNull(String name) {
    AttributeValue value = attributes.get(name);
    return value == null ? null : value.s();
  }

  long number(String name) {
    AttributeValue value = attributes.get(name);
    return Long.parseLong(present(name, value == null ? null : value.n()));
  }

  @Nullable Long numberOrNull(String name) {
    return attributes.containsKey(name) ? number(name) : null;
  }

  boolean flag(String name) {
    AttributeValue value = attributes.get(name);
    return present(name, value == null ? null : value.bool());
  }

  Instant time(String name) {
    return SortableTime.parse(text(name));
  }

  @Nullable Instant timeOrNull(String name) {
    String text = textOrNull(name);
    return text == null ? null : SortableTime.parse(text);
  }

  List<String> texts(String name) {
    return list(name).stream().map(AttributeValue::s).toList();
  }

  Map<String, String> textMap(String name) {
    Map<String, String> texts = new TreeMap<>();
    map(name).attributes().forEach((key, value) -> texts.put(key, value.s()));
    return texts;
  }

  /** Ids with their rounds; no such attribute: none. */
  <I> Map<I, Long> rounds(String name, Function<String, I> id) {
    Item map = mapOrNull(name);
    Map<I, Long> rounds = new HashMap<>();
    if (map != null) {
      map.attributes().keySet().forEach(key -> rounds.put(id.apply(key), map.number(key)));
    }
    return rounds;
  }

  Item map(String name) {
    return present(name, mapOrNull(name));
  }

  @Nullable Item mapOrNull(String name) {
    AttributeValue value = attributes.get(name);
    return value != null && value.hasM() ? new Item(value.m()) : null;
  }

  List<Item> maps(String name) {
    return list(name).stream().map(map -> new Item(map.m())).toList();
  }

  private List<AttributeValue> list(String name) {
    AttributeValue value = attributes.get(name);
    return present(name, value != null && value.hasL() ? value.l() : null);
  }

  private static <T> T present(String name, @Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("an item without " + name);
    }
    return value;
  }

  /** Names only: an item tells of people. */
  @Override
  public String toString() {
    return "Item" + attributes.keySet();
  }
}
