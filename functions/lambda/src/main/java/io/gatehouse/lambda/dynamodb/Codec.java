package io.gatehouse.lambda.dynamodb;

import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Turns one kind of thing into its item and back. Writes today's format, reads every one before.
 */
interface Codec<T> {
  ItemType type();

  Map<String, AttributeValue> encode(T thing);

  /**
   * Reads an item.
   *
   * @throws IllegalStateException if it is of another type, or of a format newer than this code
   */
  T decode(Item item);
}
