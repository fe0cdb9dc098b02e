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
  private static final String BEFORE_ALL = "!";

  /** Sorts after every id, and after whatever goes on with '#'. */
  private static final String AFTER_ALL = "~";

  /**
   * Sorts after an id, whatever goes on from it with '#', and before all other ids, those that
   * begin with it among them: '$' follows '#' and is before letters and digits.
   */
  private static final String AFTER_ID = "$";

  /** Of the table itself, as of now. */
  static Range table(String partition, String prefix, @Nullable Object after) {
    return of(null, partition, prefix, after);
  }

  /** Of {@link Attributes#REACH_INDEX}, which may lag behind writes by a moment. */
  static Range reach(String partition, String prefix, @Nullable Object after) {
    return of(Attributes.REACH_INDEX, partition, prefix, after);
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
    Expression condition =
        index == null
            ? Expression.of("#pk = :partition AND #sk BETWEEN :from AND :to")
            : Expression.of("#reachPk = :partition AND #reachSk BETWEEN :from AND :to");
    return condition.with("partition", partition).with("from", from).with("to", to);
  }
}
