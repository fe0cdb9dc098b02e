package io.gatehouse.bench.cedar;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Cedar's expressions, put together as text; what is known to be true or false is left out. */
final class Terms {
  static final String TRUE = "true";
  static final String FALSE = "false";

  private Terms() {}

  static String all(String... terms) {
    List<String> all = Arrays.asList(terms);
    return all.contains(FALSE) ? FALSE : joined(all, TRUE, " && ");
  }

  static String any(Collection<String> terms) {
    return terms.contains(TRUE) ? TRUE : joined(terms, FALSE, " || ");
  }

  static String any(String... terms) {
    return any(Arrays.asList(terms));
  }

  private static String joined(Collection<String> terms, String neutral, String by) {
    String joined =
        terms.stream().filter(term -> !term.equals(neutral)).collect(Collectors.joining(by));
    return joined.isEmpty() ? neutral : "(" + joined + ")";
  }

  static String not(String term) {
    return "!(" + term + ")";
  }

  static String text(String value) {
    return "\"" + value + "\"";
  }

  static String set(Collection<String> values) {
    return values.stream().map(Terms::text).collect(Collectors.joining(", ", "[", "]"));
  }
}
