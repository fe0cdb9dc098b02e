package io.gatehouse.domain.link;

import java.util.regex.Pattern;

/**
 * A link confirmed: its token and the code of the mail.
 *
 * @param code as typed; spaces are dropped, since the mail shows it in two groups
 */
public record Confirmation(String token, String code) {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  public Confirmation {
    code = SPACE.matcher(code).replaceAll("");
  }

  /** Neither token nor code. */
  @Override
  public String toString() {
    return "Confirmation[hidden]";
  }
}
