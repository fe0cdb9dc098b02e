package io.gatehouse.domain.roster;

import io.gatehouse.domain.id.UserId;
import java.util.Comparator;

/**
 * A place in one of the lists of users: what the list goes by, then the id, so that two of one name
 * are two.
 *
 * @param text sorts by code points, which is how the bytes of UTF-8 sort
 */
public record Place(String text) {
  /** As the lists go. Java's own order of texts differs for what lies beyond U+FFFF. */
  public static final Comparator<Place> ORDER = (one, other) -> compare(one.text, other.text);

  /**
   * Two spaces. Within a name there is never more than one, so this sorts before whatever may go on
   * after a shorter name: "berg anna" comes before "berg anna maria".
   */
  private static final String SEPARATOR = "  ";

  /**
   * Of a name, as many characters count for sorting. A sort key of the table has at most 1,024
   * bytes, and a Korean name of permitted length, taken apart into letters, has more.
   */
  private static final int MAXIMUM_LENGTH = 250;

  public static Place of(String sortKey, UserId user) {
    return new Place(counting(sortKey) + SEPARATOR + user);
  }

  /** Whose place it is. */
  public UserId user() {
    return new UserId(text.substring(text.lastIndexOf(SEPARATOR) + SEPARATOR.length()));
  }

  /** The part of a sort key that counts. */
  public static String counting(String sortKey) {
    if (sortKey.length() <= MAXIMUM_LENGTH) {
      return sortKey;
    }
    // Not through the middle of a character that Java keeps in two halves.
    boolean halved = Character.isHighSurrogate(sortKey.charAt(MAXIMUM_LENGTH - 1));
    return sortKey.substring(0, halved ? MAXIMUM_LENGTH - 1 : MAXIMUM_LENGTH);
  }

  private static int compare(String one, String other) {
    int at = 0;
    while (at < one.length() && at < other.length()) {
      int here = one.codePointAt(at);
      int there = other.codePointAt(at);
      if (here != there) {
        return Integer.compare(here, there);
      }
      at += Character.charCount(here);
    }
    return Integer.compare(one.length(), other.length());
  }
}
