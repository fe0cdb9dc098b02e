package io.gatehouse.domain.page;

import java.util.Optional;

/**
 * Turns the place where a list goes on into a token that callers keep and give back, and that
 * nobody else can make. A port.
 */
public interface PlaceTokens {
  /**
   * A token for a place.
   *
   * @param purpose a constant of the caller; never user input
   * @param binding names the one list in which the place is, with everything that was asked of it
   * @param position the place, for the caller to go on from; not empty
   */
  String seal(String purpose, String binding, String position);

  /** The place, if the token is one of ours for this purpose and binding; otherwise empty. */
  Optional<String> open(String purpose, String binding, String token);
}
