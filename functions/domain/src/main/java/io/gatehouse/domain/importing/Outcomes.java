package io.gatehouse.domain.importing;

import java.util.List;

/** What became of lines, as files tell it. */
final class Outcomes {
  static final List<String> HEADER = List.of("line", "e-mail", "outcome", "reason", "user id");

  private Outcomes() {}

  static List<String> cells(Sheet.Row row, ImportedLine line) {
    Reason reason = line.reason();
    return List.of(
        Integer.toString(line.line()),
        Lines.COLUMNS.cell(Column.EMAIL, row),
        word(line.outcome()),
        reason == null ? "" : reason.text(),
        line.user() == null ? "" : line.user().value());
  }

  private static String word(ImportedLine.Outcome outcome) {
    return switch (outcome) {
      case CREATED -> "created";
      case EXISTS -> "exists already";
      case REFUSED -> "refused";
      case CANCELLED -> "cancelled";
    };
  }
}
