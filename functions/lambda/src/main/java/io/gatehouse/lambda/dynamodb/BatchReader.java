package io.gatehouse.lambda.dynamodb;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemResponse;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/** Reads several items in one call, each as it is now. */
@Singleton
final class BatchReader {
  /** What one call takes. */
  static final int MAXIMUM = 100;

  private static final int ROUNDS = 6;
  private static final int FIRST_PAUSE_MILLIS = 20;

  private final Table table;

  BatchReader(Table table) {
    this.table = table;
  }

  /**
   * Those of the items that exist, in no order. A busy table may answer for some only; the others
   * are asked for again, with growing pauses, for about a second.
   *
   * @throws IllegalStateException if the table would not answer for all of them in that time
   */
  List<Item> find(Collection<? extends Key> keys) {
    Set<Map<String, AttributeValue>> wanted = new LinkedHashSet<>();
    keys.forEach(key -> wanted.add(key.attributes()));
    if (wanted.size() > MAXIMUM) {
      throw new IllegalArgumentException("more than " + MAXIMUM + " items at once");
    }
    List<Item> found = new ArrayList<>();
    Collection<Map<String, AttributeValue>> missing = wanted;
    for (int round = 0; !missing.isEmpty(); round++) {
      if (round == ROUNDS) {
        throw new IllegalStateException("the table is too busy to be read");
      }
      pauseBefore(round);
      missing = read(missing, found);
    }
    return found;
  }

  private Collection<Map<String, AttributeValue>> read(
      Collection<Map<String, AttributeValue>> keys, List<Item> found) {
    KeysAndAttributes wanted = KeysAndAttributes.builder().keys(keys).consistentRead(true).build();
    BatchGetItemResponse response =
        table
            .client()
            .batchGetItem(
                BatchGetItemRequest.builder().requestItems(Map.of(table.name(), wanted)).build());
    response.responses().getOrDefault(table.name(), List.of()).stream()
        .map(Item::new)
        .forEach(found::add);
    KeysAndAttributes unprocessed = response.unprocessedKeys().get(table.name());
    return unprocessed == null ? List.of() : unprocessed.keys();
  }

  private static void pauseBefore(int round) {
    if (round == 0) {
      return;
    }
    int longest = FIRST_PAUSE_MILLIS << round;
    try {
      Thread.sleep(ThreadLocalRandom.current().nextInt(longest / 2, longest));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", interrupted);
    }
  }
}
