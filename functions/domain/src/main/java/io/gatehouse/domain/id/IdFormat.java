package io.gatehouse.domain.id;

import java.util.regex.Pattern;

/**
 * What every identifier has in common: a prefix that tells its kind, then letters and digits that
 * are safe in keys and URLs.
 */
final class IdFormat {
  private static final Pattern BODY = Pattern.compile("[0-9A-Za-z]{1,40}");

  private IdFormat() {}

  static void check(String value, String prefix) {
    if (!value.startsWith(prefix) || !BODY.matcher(value.substring(prefix.length())).matches()) {
      throw new IllegalArgumentException("must be an id that starts with " + prefix);
    }
  }
}
