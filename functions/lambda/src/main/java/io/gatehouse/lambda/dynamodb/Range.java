package io.gatehouse.lambda.dynamodb;

import org.jspecify.annotations.Nullable;

/**
 * Part of a partition, in order of sort keys that have a beginning in common.
 *
 * @param index of which it is; null for the table itself
 * @param from before the first
 * @param to after the last
 */
record Range(@Nullable String index, String partition, String from, String to) {
  /** Sorts before every id. */
  static final String BEFORE_ALL = "!";

  /** Sorts after every id, and after whatever goes on with '#'. */
  static final String AFTER_ALL = "~";

  /**
   * Sorts after an id, whatever goes on from it with '#', and before all other ids, those that
   * begin with it among them: '$' follows '#' and is before letters and digits.
   */
  private static final String AFTER_ID = "$";

  /** Sorts before whatever a sort key may begin with. */
  private static final String BEFORE_EVERYTHING = " ";

  /** The last character of Unicode, which stands for none. */
  private static final String LAST_CHARACTER = "\uDBFF\uDFFF";

  /** Of the table itself, as of now. */
  static Range table(String partition, String prefix, @Nullable Object after) {
    return of(null, partition, prefix, after);
  }

  /** Of {@link Attributes#REACH_INDEX}, which may lag behind writes by a moment. */
  static Range reach(String partition, String prefix, @Nullable Object after) {
    return of(Attributes.REACH_INDEX, partition, prefix, after);
  }

  /**
   * Of {@link Attributes#LIST_INDEX}, which may lag behind writes by a moment.
   *
   * @param prefix what the sort keys begin with; empty for all
   * @param after the sort key behind which to start; null for the first
   */
  static Range list(String partition, String prefix, @Nullable String after) {
    String from = after == null ? prefix : after + BEFORE_ALL;
    return new Range(
        Attributes.LIST_INDEX,
        partition,
        from.isEmpty() ? BEFORE_EVERYTHING : from,
        prefix + LAST_CHARACTER);
  }

  /**
   * What begins so.
   *
   * @param after the id, behind the beginning, after which to start; null for the first
   */
  private static Range of(
      @Nullable String index, String partition, String prefix, @Nullable Object after) {
    String start = after == null ? BEFORE_ALL : after + AFTER_ID;
    return new Range(index, partition, prefix + start, prefix + AFTER_ALL);
  }

  Expression condition() {
    String keys = index == null ? "#pk = :partition AND #sk" : keysOf(index);
    return Expression.of(keys + " BETWEEN :from AND :to")
        .with("partition", partition)
        .with("from", from)
        .with("to", to);
  }

  private static String keysOf(String index) {
    return index.equals(Attributes.LIST_INDEX)
        ? "#listPk = :partition AND #listSk"
        : "#reachPk = :partition AND #reachSk";
  }
}
