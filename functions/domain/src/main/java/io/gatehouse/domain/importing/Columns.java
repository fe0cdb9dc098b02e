package io.gatehouse.domain.importing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Where in a file each column stands, and everything that is wrong with its first line. */
final class Columns {
  private final Map<Column, Integer> places = new EnumMap<>(Column.class);
  private final List<Fault> faults = new ArrayList<>();

  private Columns() {}

  static Columns of(List<String> header) {
    Columns columns = new Columns();
    for (int place = 0; place < header.size(); place++) {
      columns.add(header.get(place).strip(), place);
    }
    for (Column column : Column.values()) {
      if (column.isRequired() && !columns.places.containsKey(column)) {
        columns.fault(column.heading(), "is missing");
      }
    }
    return columns;
  }

  private void add(String heading, int place) {
    if (heading.isEmpty()) {
      // What a spreadsheet leaves behind the last column; a cell under it is a fault of its line.
      return;
    }
    Column.of(heading)
        .ifPresentOrElse(
            column -> {
              if (places.putIfAbsent(column, place) != null) {
                fault(column.heading(), "stands there twice");
              }
            },
            () -> fault(shortened(heading), "is no column of an import; there are: " + known()));
  }

  private void fault(String column, String message) {
    faults.add(new Fault(1, column, "invalid", message));
  }

  private static String known() {
    return Arrays.stream(Column.values()).map(Column::heading).collect(Collectors.joining(", "));
  }

  private static String shortened(String heading) {
    return heading.codePointCount(0, heading.length()) <= 40
        ? heading
        : heading.substring(0, heading.offsetByCodePoints(0, 40)) + "…";
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  /** The cell of a row; empty if it has none. */
  String cell(Column column, Sheet.Row row) {
    Integer place = places.get(column);
    return place == null || place >= row.cells().size() ? "" : row.cells().get(place).strip();
  }

  /** Whether something stands where no column is. */
  boolean isBeyond(Sheet.Row row) {
    for (int place = 0; place < row.cells().size(); place++) {
      if (!places.containsValue(place) && !row.cells().get(place).isBlank()) {
        return true;
      }
    }
    return false;
  }
}
