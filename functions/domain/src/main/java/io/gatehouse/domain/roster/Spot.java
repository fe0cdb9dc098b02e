package io.gatehouse.domain.roster;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands in an answer, or how far a page got.
 *
 * @param part an answer has one or more parts, one behind the other
 * @param place in that part; null before its first
 */
record Spot(int part, @Nullable Place place) {
  static final Comparator<Spot> ORDER =
      Comparator.comparingInt(Spot::part)
          .thenComparing(Spot::place, Comparator.nullsFirst(Place.ORDER));

  static Spot of(String text) {
    int end = text.indexOf('\n');
    String place = text.substring(end + 1);
    return new Spot(
        Integer.parseInt(text.substring(0, end)), place.isEmpty() ? null : new Place(place));
  }

  String text() {
    return part + "\n" + (place == null ? "" : place.text());
  }
}
