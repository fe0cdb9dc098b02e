package io.gatehouse.lambda.csv;

import java.util.List;

/** What stands between cells: whichever there is most of in the first line, outside of quotes. */
final class Separator {
  private static final List<Character> KNOWN = List.of(',', ';', '\t');

  private Separator() {}

  static char of(String text) {
    int[] counts = new int[KNOWN.size()];
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char at = text.charAt(i);
      if (at == '"') {
        quoted = !quoted;
      } else if (!quoted && (at == '\n' || at == '\r')) {
        break;
      } else if (!quoted && KNOWN.contains(at)) {
        counts[KNOWN.indexOf(at)]++;
      }
    }
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return KNOWN.get(most);
  }
}
