package io.gatehouse.domain.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

/** One person has one address, however they type it (R8). */
class EmailAddressProperties {

  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";
  private static final String DOMAIN_LETTERS = LETTERS + "æøåéüñçж";

  @Property
  void R8_sameKeyInAnyCaseAndWithSpaceAround(
      @ForAll("addresses") String address, @ForAll long seed) {
    EmailAddress plain = new EmailAddress(address);
    EmailAddress typed = new EmailAddress(" \t" + mixedCase(address, seed) + "\n");
    assertThat(typed.key()).isEqualTo(plain.key());
    assertThat(new EmailAddress(plain.key()).key()).isEqualTo(plain.key());
  }

  @Property
  void R8_otherKeyForOtherAddresses(
      @ForAll("addresses") String one, @ForAll("addresses") String other) {
    boolean same = one.toLowerCase(Locale.ROOT).equals(other.toLowerCase(Locale.ROOT));
    assertThat(new EmailAddress(one).key().equals(new EmailAddress(other).key())).isEqualTo(same);
  }

  @Property
  void anyTextIsTakenOrRefusedWithWords(@ForAll @StringLength(max = 300) String text) {
    try {
      EmailAddress address = new EmailAddress(text);
      assertThat(address.value()).isEqualTo(text.strip()).contains("@").doesNotContain("\n", " ");
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageStartingWith("must be an e-mail address");
    }
  }

  @Provide
  Arbitrary<String> addresses() {
    Arbitrary<String> word = word(LETTERS);
    Arbitrary<String> end = Arbitraries.of("com", "dk", "co.uk", "example");
    return Combinators.combine(word, word, word(DOMAIN_LETTERS), end)
        .as((first, last, host, top) -> first + "." + last + "+x@" + host + "." + top);
  }

  private static Arbitrary<String> word(String letters) {
    return Arbitraries.strings().withChars(letters).ofMinLength(1).ofMaxLength(8);
  }

  private static String mixedCase(String text, long seed) {
    StringBuilder mixed = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      boolean upper = (seed >> (at % Long.SIZE) & 1) == 1;
      mixed.append(upper ? Character.toUpperCase(letter) : letter);
    }
    return mixed.toString();
  }
}
