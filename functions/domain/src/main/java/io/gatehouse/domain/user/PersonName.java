package io.gatehouse.domain.user;

import io.gatehouse.domain.text.Text;

/** What a person is called (R8). Each part is one line of at most {@value #MAXIMUM} characters. */
public record PersonName(String first, String last) {
  private static final int MAXIMUM = 80;

  public PersonName {
    first = part(first);
    last = part(last);
  }

  /** Checks one part by itself, so that a fault can be told for the field it is in. */
  public static String part(String value) {
    return Text.line(value, MAXIMUM);
  }

  public String full() {
    return first + " " + last;
  }

  /** Lists of people go by last name. */
  public String sortKey() {
    return Text.sortKey(last + " " + first);
  }
}
