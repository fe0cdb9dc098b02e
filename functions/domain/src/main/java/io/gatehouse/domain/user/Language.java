package io.gatehouse.domain.user;

import java.util.Arrays;
import java.util.Locale;

/** The languages people are written to in (R8). */
public enum Language {
  EN,
  FR,
  DA;

  /** The ISO 639-1 code, in lower case. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Reads a code.
   *
   * @throws IllegalArgumentException if there is no such language here
   */
  public static Language of(String code) {
    return Arrays.stream(values())
        .filter(language -> language.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("must be one of en, fr, da"));
  }
}
