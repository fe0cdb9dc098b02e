package io.gatehouse.lambda.dynamodb;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A place in the index of work: by kind and shard, then by time. A partition takes 1,000 writes a
 * second; the shards keep a burst of one kind from meeting that limit.
 *
 * @param sort the time, then the id, so that two due at once are two
 */
record DuePosition(String partition, String sort) {
  private static final String PARTITION_PREFIX = "DUE#";
  private static final int SHARDS = 8;

  static DuePosition of(ItemType kind, String id, Instant due) {
    // The hash of a String is fixed by the Java language: the same id is always in the same shard.
    int shard = Math.floorMod(id.hashCode(), SHARDS);
    return new DuePosition(partition(kind, shard), sort(due, id));
  }

  static String sort(Instant due, String id) {
    return SortableTime.of(due) + "#" + id;
  }

  /** Sorts after everything due by then, and before everything due later: '$' follows '#'. */
  static String after(Instant by) {
    return SortableTime.of(by) + "$";
  }

  static List<String> partitions(ItemType kind) {
    return IntStream.range(0, SHARDS).mapToObj(shard -> partition(kind, shard)).toList();
  }

  private static String partition(ItemType kind, int shard) {
    return PARTITION_PREFIX + kind + "#" + shard;
  }
}
