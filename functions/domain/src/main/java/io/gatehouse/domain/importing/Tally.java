package io.gatehouse.domain.importing;

import java.util.Collection;

/**
 * What became of lines, counted.
 *
 * @param existing whose address a user had already
 * @param refused by a rule
 * @param cancelled not begun when the import was cancelled
 */
public record Tally(int created, int existing, int refused, int cancelled) {
  public static final Tally NONE = new Tally(0, 0, 0, 0);

  public int lines() {
    return created + existing + refused + cancelled;
  }

  static Tally of(Collection<ImportedLine> lines) {
    return lines.stream().map(line -> of(line.outcome())).reduce(NONE, Tally::plus);
  }

  public Tally plus(Tally more) {
    return new Tally(
        created + more.created,
        existing + more.existing,
        refused + more.refused,
        cancelled + more.cancelled);
  }

  private static Tally of(ImportedLine.Outcome outcome) {
    return switch (outcome) {
      case CREATED -> new Tally(1, 0, 0, 0);
      case EXISTS -> new Tally(0, 1, 0, 0);
      case REFUSED -> new Tally(0, 0, 1, 0);
      case CANCELLED -> new Tally(0, 0, 0, 1);
    };
  }
}
