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

  /** The earliest of what is due by then, in order; empty only if nothing is. */
  List<Item> due(ItemType kind, Instant by) {
    List<List<Item>> shards =
        DuePosition.partitions(kind).stream().map(shard -> query(shard, by)).toList();
    // A shard read to its limit may go on right after: what others have beyond that can wait.
    String known =
        shards.stream()
            .filter(shard -> shard.size() == PER_SHARD)
            .map(shard -> time(shard.getLast()))
            .min(Comparator.naturalOrder())
            .orElse(DuePosition.after(by));
    return shards.stream()
        .flatMap(List::stream)
        .filter(item -> time(item).compareTo(known) <= 0)
        .sorted(Comparator.comparing(DueReader::time))
        .toList();
  }

  private List<Item> query(String shard, Instant by) {
    Expression condition =
        Expression.of("#duePk = :shard AND #dueSk < :end")
            .with("shard", shard)
            .with("end", DuePosition.after(by));
    return table.query(Attributes.DUE_INDEX, condition, Map.of(), PER_SHARD);
  }

  private static String time(Item item) {
    return item.text(Attributes.DUE_SK);
  }
}
