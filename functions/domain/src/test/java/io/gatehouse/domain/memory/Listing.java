package io.gatehouse.domain.memory;

import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.refusal.Validation;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Cuts a list into pages. A token holds the list's name and the place of the last entry given. */
final class Listing {

  /** Between the parts of a place; sorts before everything a name may contain. */
  private static final char BETWEEN = '\0';

  private Listing() {}

  static <T> Page<T> of(
      String name,
      Stream<T> entries,
      Function<T, String> sortKey,
      Function<T, String> id,
      PageRequest request) {
    Function<T, String> place = entry -> sortKey.apply(entry) + BETWEEN + id.apply(entry);
    String after = request.pageToken() == null ? "" : place(name, request.pageToken());
    List<T> rest =
        entries
            .filter(entry -> sortKey.apply(entry).startsWith(request.startsWith()))
            .filter(entry -> place.apply(entry).compareTo(after) > 0)
            .sorted(Comparator.comparing(place))
            .toList();
    if (rest.size() <= request.limit()) {
      return new Page<>(rest, null);
    }
    List<T> page = rest.subList(0, request.limit());
    return new Page<>(page, token(name, place.apply(page.getLast())));
  }

  private static String token(String name, String place) {
    String text = name + BETWEEN + place;
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String place(String name, String token) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
      if (text.startsWith(name + BETWEEN)) {
        return text.substring(name.length() + 1);
      }
    } catch (IllegalArgumentException notBase64) {
      // Refused below, like every other token that is none of ours.
    }
    throw Validation.refuse("/pageToken", "is not a page of this list");
  }
}
