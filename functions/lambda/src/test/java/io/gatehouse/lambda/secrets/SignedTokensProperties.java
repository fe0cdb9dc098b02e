package io.gatehouse.lambda.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;

/** A token opens what it was sealed for, and nothing else. */
@Label("R18: tokens that callers keep")
class SignedTokensProperties {
  private static final String PURPOSE = "page-token";

  private final SignedTokens tokens =
      new SignedTokens(
          new StoredSigningKey(
              new FakeSecretsManager(), FakeSecretsManager.ARN, Clock.systemUTC()));

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("ab1#\nØ株").ofMinLength(1).ofMaxLength(12);
  }

  @Property(tries = 200)
  void whatWasSealedOpens(@ForAll("texts") String binding, @ForAll("texts") String position) {
    assertThat(tokens.open(PURPOSE, binding, tokens.seal(PURPOSE, binding, position)))
        .contains(position);
  }

  @Property(tries = 200)
  void anythingElseBesideItDoesNot(
      @ForAll("texts") String binding,
      @ForAll("texts") String other,
      @ForAll("texts") String position) {
    Assume.that(!binding.equals(other));
    String token = tokens.seal(PURPOSE, binding, position);

    assertThat(tokens.open(PURPOSE, other, token)).isEmpty();
    assertThat(tokens.open("another-purpose", binding, token)).isEmpty();
  }

  @Example
  void aBindingCannotPassPartOfItselfToThePlace() {
    String token = tokens.seal(PURPOSE, "list\na", "b");

    assertThat(tokens.open(PURPOSE, "list", token)).isEmpty();
    assertThat(tokens.open(PURPOSE, "list", moved(token))).isEmpty();
  }

  /** The same signature before the place that the shorter binding leaves. */
  private static String moved(String token) {
    byte[] bytes = Base64.getUrlDecoder().decode(token);
    byte[] place = "a\nb".getBytes(StandardCharsets.UTF_8);
    byte[] forged = Arrays.copyOf(bytes, 32 + place.length);
    System.arraycopy(place, 0, forged, 32, place.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(forged);
  }

  @Property(tries = 200)
  void anyCharacterChangedAndItIsNone(
      @ForAll @IntRange(max = 200) int place, @ForAll @StringLength(value = 1) String put) {
    String token = tokens.seal(PURPOSE, "list", "0123456789");
    int at = place % token.length();
    String forged = token.substring(0, at) + put + token.substring(at + 1);
    Assume.that(!forged.equals(token));

    assertThat(tokens.open(PURPOSE, "list", forged)).isEmpty();
  }

  @Example
  void whatIsNoTokenAtAll() {
    for (String none : new String[] {"", "x", "not base64!", "bm90IGEgdG9rZW4", "🚲"}) {
      assertThat(tokens.open(PURPOSE, "list", none)).isEmpty();
    }
  }
}
