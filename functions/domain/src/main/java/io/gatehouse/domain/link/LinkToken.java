package io.gatehouse.domain.link;

import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.id.UserId;
import java.util.List;
import java.util.Optional;

/**
 * What stands behind the {@code #} of a mailed link: whose it is, which one, and the secret that
 * proves it came from the mail. In the fragment, because fragments reach no server and no log.
 *
 * @param secret see {@link LinkSecrets}
 */
public record LinkToken(UserId user, LinkId link, String secret) {

  /** Reads a token; empty if it is none. */
  public static Optional<LinkToken> parse(String text) {
    List<String> parts = List.of(text.split("\\.", -1));
    if (parts.size() != 3 || parts.get(2).isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new LinkToken(new UserId(parts.get(0)), new LinkId(parts.get(1)), parts.get(2)));
    } catch (IllegalArgumentException notAToken) {
      return Optional.empty();
    }
  }

  /** The form that {@link #parse} reads. */
  public String text() {
    return user.value() + "." + link.value() + "." + secret;
  }

  /** Never the secret. */
  @Override
  public String toString() {
    return "LinkToken[" + link + "]";
  }
}
