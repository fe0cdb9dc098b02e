package io.gatehouse.lambda.access;

import io.gatehouse.domain.page.PlaceTokens;
import io.gatehouse.domain.refusal.Validation;
import org.jspecify.annotations.Nullable;

/**
 * Where the pages of one search go on.
 *
 * @param binding the whole question, without page token, and who asks it
 * @param pointer where in the request the token stands
 */
record Places(PlaceTokens tokens, String purpose, String binding, String pointer) {
  /** Begins every place, so that none is empty: not even the one before the first result. */
  private static final String BEHIND = ">";

  /** The id behind which the page begins; null at the start. */
  @Nullable String read(@Nullable String token) {
    if (token == null || token.isEmpty()) {
      return null;
    }
    String place =
        tokens
            .open(purpose, binding, token)
            .orElseThrow(() -> Validation.refuse(pointer, "is not a page of this search"));
    String id = place.substring(BEHIND.length());
    return id.isEmpty() ? null : id;
  }

  String write(@Nullable Object next) {
    return tokens.seal(purpose, binding, BEHIND + (next == null ? "" : next));
  }
}
