package io.gatehouse.lambda.access;

import io.gatehouse.domain.page.PlaceTokens;
import io.gatehouse.domain.refusal.Validation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The page of an AuthZEN search that is wanted.
 *
 * @param after behind what it begins; null at the start
 * @param limit how many results at most
 */
record SearchPage(Places places, @Nullable String after, int limit) {
  /**
   * Reads it, and ends the reading of the whole request: a token is good only for the very request
   * whose answer it came with, asked by the same.
   */
  static SearchPage read(
      PlaceTokens tokens, String purpose, Asked<AuthZenInput> asked, Validation validation) {
    AuthZenInput wire = asked.wire();
    AuthZenQuestion.context(wire.context(), validation);
    PageRequestInput page = PageRequestInput.read(wire.page(), validation);
    validation.finish();
    String binding =
        String.join(
            "\n",
            asked.askedBy(),
            Canonical.text(wire.subject()),
            Canonical.text(wire.action()),
            Canonical.text(wire.resource()),
            Canonical.text(wire.context()),
            Canonical.text(Canonical.without(wire.page(), "token")));
    Places places = new Places(tokens, purpose, binding, "/page/token");
    return new SearchPage(places, places.read(page.token()), page.limit());
  }

  /** The answer, with where it goes on: at the same place, if nothing at all was wanted of it. */
  <T> SearchJson<T> answer(List<T> results, @Nullable String next) {
    if (limit == 0) {
      return SearchJson.of(results, places.write(after));
    }
    return SearchJson.of(results, next == null ? "" : places.write(next));
  }

  <T> SearchJson<T> nothing() {
    return SearchJson.of(List.of(), "");
  }
}
