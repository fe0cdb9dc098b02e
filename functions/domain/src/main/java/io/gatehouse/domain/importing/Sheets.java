package io.gatehouse.domain.importing;

import java.util.List;

/** Reads and writes tables as spreadsheets do. A port. */
public interface Sheets {
  /**
   * Reads a file; no more than the rows wanted and one, which tells that there are more.
   *
   * @throws UnreadableSheetException if it is no such table
   */
  Sheet read(byte[] file, int rows);

  /** Writes a file as programs read it: every cell comes back as it is. */
  byte[] write(List<String> header, List<List<String>> rows);

  /** Writes a file as people open it: no cell is taken for a formula. */
  byte[] writeForPeople(List<String> header, List<List<String>> rows);
}
