package io.gatehouse.domain.memory;

import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.link.LinkSecrets;
import io.gatehouse.domain.link.LinkToken;
import java.util.Locale;

/** Secrets that a test can work out, and that are easily found wherever they should not be. */
public final class FakeLinkSecrets implements LinkSecrets {

  /** Every token begins with it, so that a search finds it in any text. */
  public static final String TOKEN_MARK = "secretTokenOf-";

  @Override
  public String token(UserId user, LinkId link) {
    return TOKEN_MARK + user.value() + "-" + link.value();
  }

  /**
   * Six digits, the first always a 9: no id and no time of the tests has six digits that begin so.
   */
  @Override
  public String code(LinkId link) {
    return String.format(Locale.ROOT, "9%05d", Math.floorMod(link.hashCode(), 100_000));
  }

  /** Some other code, well-formed and wrong. */
  public String wrongCode(LinkId link) {
    return "8" + code(link).substring(1);
  }

  /** The token as it stands in the mail. */
  public String tokenText(UserId user, LinkId link) {
    return new LinkToken(user, link, token(user, link)).text();
  }
}
