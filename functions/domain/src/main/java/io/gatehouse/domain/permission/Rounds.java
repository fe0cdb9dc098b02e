package io.gatehouse.domain.permission;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Ids with their rounds as one line of text, as event facts tell them: {@code orders.create
 * shop.view@2}. The first round is 0 and goes without saying.
 */
public final class Rounds {
  private Rounds() {}

  public static String text(Map<?, Long> rounds) {
    return rounds.entrySet().stream()
        .map(
            one ->
                one.getValue() == 0 ? one.getKey().toString() : one.getKey() + "@" + one.getValue())
        .sorted()
        .collect(Collectors.joining(" "));
  }

  /** Reads what {@link #text} wrote; null, blank: nothing. */
  public static Map<String, Long> parse(@Nullable String text) {
    Map<String, Long> rounds = new TreeMap<>();
    if (text == null || text.isBlank()) {
      return rounds;
    }
    for (String word : text.split(" ", -1)) {
      int at = word.lastIndexOf('@');
      if (at < 0) {
        rounds.put(word, 0L);
      } else {
        rounds.put(word.substring(0, at), Long.parseLong(word.substring(at + 1)));
      }
    }
    return rounds;
  }
}
