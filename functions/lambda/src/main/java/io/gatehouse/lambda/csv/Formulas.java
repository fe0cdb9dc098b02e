package io.gatehouse.lambda.csv;

/**
 * Keeps spreadsheets from taking a cell for a formula: somebody called {@code =cmd|…} could
 * otherwise run something on the machine of whoever opens the file.
 */
final class Formulas {
  private static final String BEGINNINGS = "=+-@\t\r\n";

  private Formulas() {}

  /** With an apostrophe in front, which makes it text, if it needs one. */
  static String defused(String cell) {
    return !cell.isEmpty() && BEGINNINGS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
