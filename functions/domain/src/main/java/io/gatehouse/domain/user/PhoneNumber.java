package io.gatehouse.domain.user;

import java.util.regex.Pattern;

/**
 * A phone number in the form of ITU-T E.164: a plus sign and up to 15 digits (R8). Spaces and
 * dashes typed in between are dropped.
 */
public record PhoneNumber(String value) {
  private static final Pattern PUNCTUATION = Pattern.compile("[\\s().-]");
  private static final Pattern FORM = Pattern.compile("\\+[1-9][0-9]{6,14}");

  public PhoneNumber {
    value = PUNCTUATION.matcher(value).replaceAll("");
    if (!FORM.matcher(value).matches()) {
      throw new IllegalArgumentException(
          "must be a phone number with country code, such as +45 20 12 34 56");
    }
  }
}
