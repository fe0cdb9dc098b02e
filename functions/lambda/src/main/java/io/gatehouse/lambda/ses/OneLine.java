package io.gatehouse.lambda.ses;

import java.util.regex.Pattern;

/**
 * Names come from people and end up in subjects and sentences. No name may break a line, which in a
 * header would start another one, or turn the direction of what stands beside it.
 */
final class OneLine {
  /**
   * Control characters, line and paragraph separators, and the characters that embed, override or
   * isolate a direction.
   */
  private static final Pattern UNSAFE =
      Pattern.compile(
          "[\\p{Cc}\\p{Zl}\\p{Zp}\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069]+");

  private static final Pattern SPACES = Pattern.compile(" {2,}");

  private OneLine() {}

  static String of(String name) {
    return SPACES.matcher(UNSAFE.matcher(name).replaceAll(" ")).replaceAll(" ").strip();
  }

  /** The same, cut to so many characters; a cut name ends in an ellipsis. */
  static String of(String name, int maximum) {
    String line = of(name);
    return line.codePointCount(0, line.length()) <= maximum
        ? line
        : line.substring(0, line.offsetByCodePoints(0, maximum - 1)).strip() + "…";
  }
}
