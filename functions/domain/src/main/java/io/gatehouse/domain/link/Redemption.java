package io.gatehouse.domain.link;

import io.gatehouse.domain.signin.Password;
import java.util.regex.Pattern;

/**
 * A link redeemed: its token, the code of the mail, and the password chosen.
 *
 * @param code as typed; spaces are dropped, since the mail shows it in two groups
 */
public record Redemption(String token, String code, Password password) {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  public Redemption {
    code = SPACE.matcher(code).replaceAll("");
  }

  /** Neither token nor code nor password. */
  @Override
  public String toString() {
    return "Redemption[hidden]";
  }
}
