package io.gatehouse.domain.memory;

import io.gatehouse.domain.page.PlaceTokens;
import java.util.Optional;

/** Tokens that anybody can read and make; bound to their list all the same. */
public final class OpenTokens implements PlaceTokens {

  @Override
  public String seal(String purpose, String binding, String position) {
    return purpose + "\0" + binding + "\0" + position;
  }

  @Override
  public Optional<String> open(String purpose, String binding, String token) {
    String start = purpose + "\0" + binding + "\0";
    return token.startsWith(start)
        ? Optional.of(token.substring(start.length()))
        : Optional.empty();
  }
}
