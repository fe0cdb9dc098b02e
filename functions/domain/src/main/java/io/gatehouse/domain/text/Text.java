package io.gatehouse.domain.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as people type it, made safe to keep and to compare. */
public final class Text {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern SPACE = Pattern.compile("\\s+");

  /**
   * What is not seen and may break the line or turn what stands beside it. Not the joiners: Persian
   * names and some emoji need them.
   */
  private static final Pattern UNSAFE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}&&[^\\u200C\\u200D]]");

  /** All that draws something, so without the Hangul fillers and the empty Braille pattern. */
  private static final Pattern VISIBLE =
      Pattern.compile("[\\p{L}\\p{N}\\p{S}\\p{P}&&[^\\u115F\\u1160\\u3164\\uFFA0\\u2800]]");

  private Text() {}

  /**
   * One line of visible text without surrounding or doubled space, at most {@code maximum}
   * characters long.
   *
   * @throws IllegalArgumentException if nothing of it would be seen, or if it holds control
   *     characters, line or paragraph separators, half characters, or characters that would change
   *     how the text around it is shown
   */
  public static String line(String value, int maximum) {
    String line = SPACE.matcher(value.strip()).replaceAll(" ");
    if (line.isEmpty()) {
      throw new IllegalArgumentException("must not be empty");
    }
    if (line.codePointCount(0, line.length()) > maximum) {
      throw new IllegalArgumentException("must have at most " + maximum + " characters");
    }
    if (UNSAFE.matcher(line).find()) {
      throw new IllegalArgumentException("must not contain control or formatting characters");
    }
    if (!VISIBLE.matcher(line).find()) {
      throw new IllegalArgumentException("must contain a letter, digit or symbol");
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
