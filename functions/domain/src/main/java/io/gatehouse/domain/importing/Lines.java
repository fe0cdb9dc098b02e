package io.gatehouse.domain.importing;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Checked lines, as they are laid aside: every column, and behind them the number of the line. */
final class Lines {
  /** Of the file they came from. */
  private static final String NUMBER = "line";

  static final List<String> HEADER =
      Stream.concat(Arrays.stream(Column.values()).map(Column::heading), Stream.of(NUMBER))
          .toList();

  /** Where each column stands in such a file. */
  static final Columns COLUMNS = Columns.of(HEADER.subList(0, HEADER.size() - 1));

  private Lines() {}

  static List<String> cells(Columns columns, Sheet.Row row) {
    return Stream.concat(
            Arrays.stream(Column.values()).map(column -> columns.cell(column, row)),
            Stream.of(Integer.toString(row.line())))
        .toList();
  }

  /** The line as it was in the file it came from. */
  static Sheet.Row original(Sheet.Row row) {
    int last = HEADER.size() - 1;
    return new Sheet.Row(Integer.parseInt(row.cells().get(last)), row.cells().subList(0, last));
  }
}
