package io.gatehouse.domain.importing;

import java.util.List;

/**
 * A table, as it stands in a file.
 *
 * @param header the first line
 * @param rows all others, without empty ones
 */
public record Sheet(List<String> header, List<Row> rows) {
  public Sheet {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /**
   * One line.
   *
   * @param line where it begins, as an editor counts, from 1
   */
  public record Row(int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
