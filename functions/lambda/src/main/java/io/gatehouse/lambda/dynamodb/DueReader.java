package io.gatehouse.lambda.dynamodb;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Reads what is due: one query for each shard, which may lag behind writes by a moment. */
@Singleton
final class DueReader {
  /** Of each shard, as much as a run of a job gets through before it asks again. */
  private static final int PER_SHARD = 25;

  private final Table table;

  DueReader(Table table) {
    this.table = table;
  }

  /**
   * The earliest that each shard has due by then, together in order; empty only if nothing is due.
   * Shards do not wait for each other: one full of what cannot be done does not stop the rest.
   */
  List<Item> due(ItemType kind, Instant by) {
    return DuePosition.partitions(kind).stream()
        .flatMap(shard -> query(shard, by).stream())
        .sorted(Comparator.comparing(item -> item.text(Attributes.DUE_SK)))
        .toList();
  }

  private List<Item> query(String shard, Instant by) {
    Expression condition =
        Expression.of("#duePk = :shard AND #dueSk < :end")
            .with("shard", shard)
            .with("end", DuePosition.after(by));
    return table.query(Attributes.DUE_INDEX, condition, Map.of(), PER_SHARD);
  }
}
