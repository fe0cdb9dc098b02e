package io.gatehouse.domain.permission;

import java.util.regex.Pattern;

/** Words in small letters, joined by hyphens: how the catalogue names roles, seats and marks. */
public final class Slug {
  private static final int MAXIMUM_LENGTH = 64;
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  private Slug() {}

  /**
   * Passes if the text is such a name of at most 64 characters.
   *
   * @param what for the message, such as "a role id"
   * @throws IllegalArgumentException otherwise
   */
  public static void require(String text, String what) {
    // The length first: matching repeated groups takes stack for every character.
    if (text.length() > MAXIMUM_LENGTH || !FORM.matcher(text).matches()) {
      throw new IllegalArgumentException("must be " + what);
    }
  }
}
