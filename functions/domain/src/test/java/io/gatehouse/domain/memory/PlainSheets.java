package io.gatehouse.domain.memory;

import io.gatehouse.domain.importing.Sheet;
import io.gatehouse.domain.importing.Sheets;
import io.gatehouse.domain.importing.UnreadableSheetException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Tables with one line for each row and bars between cells; no cell has either in it. */
public final class PlainSheets implements Sheets {
  private static final String BAR = "|";

  @Override
  public Sheet read(byte[] file, int rows) {
    List<String> lines = new String(file, StandardCharsets.UTF_8).lines().toList();
    if (lines.isEmpty()) {
      throw new UnreadableSheetException(0, "is empty");
    }
    List<Sheet.Row> read = new ArrayList<>();
    for (int line = 2; line <= lines.size() && read.size() <= rows; line++) {
      if (!lines.get(line - 1).isBlank()) {
        read.add(new Sheet.Row(line, cells(lines.get(line - 1))));
      }
    }
    return new Sheet(cells(lines.getFirst()), read);
  }

  private static List<String> cells(String line) {
    return List.of(line.split("\\|", -1));
  }

  @Override
  public byte[] write(List<String> header, List<List<String>> rows) {
    StringBuilder text = new StringBuilder(String.join(BAR, header));
    rows.forEach(row -> text.append('\n').append(String.join(BAR, row)));
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public byte[] writeForPeople(List<String> header, List<List<String>> rows) {
    return write(header, rows);
  }
}
