package io.gatehouse.domain.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people type it, made safe to keep and to compare. */
public final class Text {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Text() {}

  /**
   * One line without surrounding or doubled space and without control characters, at most {@code
   * maximum} characters long.
   */
  public static String line(String value, int maximum) {
    String line = SPACE.matcher(value.strip()).replaceAll(" ");
    if (line.isEmpty()) {
      throw new IllegalArgumentException("must not be empty");
    }
    if (line.codePointCount(0, line.length()) > maximum) {
      throw new IllegalArgumentException("must have at most " + maximum + " characters");
    }
    if (line.codePoints().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("must not contain control characters");
    }
    return line;
  }

  /**
   * What lists are sorted and searched by: lower case, without accents, so that "Ørsted" is found
   * by "ors".
   */
  public static String sortKey(String value) {
    // Marks first: an "ǽ" without its accent is an "æ", which is still to be spelled out.
    String unmarked =
        MARKS.matcher(Normalizer.normalize(value, Normalizer.Form.NFD)).replaceAll("");
    String lower = SPACE.matcher(unmarked.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
    return lower.replace("æ", "ae").replace("ø", "o").replace("œ", "oe").replace("ß", "ss");
  }
}
