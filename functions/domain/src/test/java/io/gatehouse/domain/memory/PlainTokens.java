package io.gatehouse.domain.memory;

import io.gatehouse.domain.page.PlaceTokens;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Tokens that anybody could make: what is in them is told from what is not, and no more. */
public final class PlainTokens implements PlaceTokens {
  private static final String BETWEEN = "\0";

  @Override
  public String seal(String purpose, String binding, String position) {
    return Base64.getUrlEncoder()
        .encodeToString(
            String.join(BETWEEN, purpose, binding, position).getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Optional<String> open(String purpose, String binding, String token) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
      String head = purpose + BETWEEN + binding + BETWEEN;
      return text.startsWith(head) ? Optional.of(text.substring(head.length())) : Optional.empty();
    } catch (IllegalArgumentException notBase64) {
      return Optional.empty();
    }
  }
}
