package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.importing.Tally;

/** What became of lines, in the items of imports and chunks. */
final class Tallies {
  private static final String CREATED = "created";
  private static final String EXISTING = "existing";
  private static final String REFUSED = "refused";
  private static final String CANCELLED = "cancelled";

  private Tallies() {}

  static ItemWriter write(Tally tally) {
    return ItemWriter.map()
        .number(CREATED, tally.created())
        .number(EXISTING, tally.existing())
        .number(REFUSED, tally.refused())
        .number(CANCELLED, tally.cancelled());
  }

  static Tally read(Item tally) {
    return new Tally(
        Math.toIntExact(tally.number(CREATED)),
        Math.toIntExact(tally.number(EXISTING)),
        Math.toIntExact(tally.number(REFUSED)),
        Math.toIntExact(tally.number(CANCELLED)));
  }
}
