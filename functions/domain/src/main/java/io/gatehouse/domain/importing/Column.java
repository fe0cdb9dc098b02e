package io.gatehouse.domain.importing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The columns a file may have, in the order of the template file. */
public enum Column {
  FIRST_NAME("first name", true),
  LAST_NAME("last name", true),
  EMAIL("e-mail", true),
  PHONE("phone", false),
  LANGUAGE("language", true),
  PERMISSIONS("permissions", false),
  ROLES("roles", false),
  TEMPLATE("template", false),
  CUSTOMERS("customers", false),
  SEND_INVITATION("send invitation", false),
  SEAT("seat", false);

  private static final Pattern BESIDES_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]");

  private final String heading;
  private final boolean required;

  Column(String heading, boolean required) {
    this.heading = heading;
    this.required = required;
  }

  public String heading() {
    return heading;
  }

  boolean isRequired() {
    return required;
  }

  /** Whatever the case, spaces and hyphens: {@code E-mail}, {@code email}, {@code First_Name}. */
  static Optional<Column> of(String heading) {
    String wanted = plain(heading);
    return Arrays.stream(values()).filter(column -> plain(column.heading).equals(wanted)).findAny();
  }

  private static String plain(String heading) {
    return BESIDES_LETTERS.matcher(heading.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
