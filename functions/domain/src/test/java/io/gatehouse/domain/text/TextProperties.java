package io.gatehouse.domain.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gatehouse.domain.page.PageRequest;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

class TextProperties {

  @Property
  void sortKeyOfASortKeyIsItself(@ForAll("names") String name) {
    String key = Text.sortKey(name);
    assertThat(Text.sortKey(key)).isEqualTo(key);
  }

  @Property
  void sortKeyIgnoresCaseOfPlainLetters(@ForAll("names") String name) {
    StringBuilder shouted = new StringBuilder();
    name.codePoints()
        .map(letter -> letter < 128 ? Character.toUpperCase(letter) : letter)
        .forEach(shouted::appendCodePoint);
    assertThat(Text.sortKey(shouted.toString())).isEqualTo(Text.sortKey(name));
  }

  @Property
  void everyNameIsFoundByItselfAndByItsBeginning(@ForAll("names") String name) {
    String key = Text.sortKey(name);
    assertThat(key).startsWith(new PageRequest(name, 1, null).startsWith());
    assertThat(key)
        .startsWith(new PageRequest(key.substring(0, key.length() / 2), 1, null).startsWith());
  }

  @Property
  void lineOfALineIsItselfAndFits(@ForAll("names") String name) {
    try {
      String line = Text.line(name, 20);
      assertThat(Text.line(line, 20)).isEqualTo(line).isEqualTo(line.strip());
      assertThat(line.codePointCount(0, line.length())).isBetween(1, 20);
      assertThat(line.chars()).noneMatch(Character::isISOControl);
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageStartingWith("must ");
    }
  }

  @Example
  void linesShowWhatTheyAre() {
    for (String hidden :
        List.of("\u2028", "\u2029", "\u202E", "\u2066", "\u200B", "\uFEFF", "\u00AD", "\uD83D")) {
      assertRefused("An" + hidden + "na");
    }
    for (String blank : List.of("\u200D", "\u200C\u200D", "\u0301", "\u3164", "\u2800", "\u00A0")) {
      assertRefused(blank);
    }
    for (String name :
        List.of("A", "7", "§", "-", "名", "کتاب\u200Cها", "👩\u200D🚀", "Nils\u00A0Ole")) {
      assertThat(Text.line(name, 20)).isEqualTo(name);
    }
  }

  private static void assertRefused(String name) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Text.line(name, 20))
        .withMessageStartingWith("must ");
  }

  @Example
  void sortKeysArePlainLetters() {
    assertThat(Text.sortKey("  Ørsted &  Åse ")).isEqualTo("orsted & ase");
    assertThat(Text.sortKey("ÆRØ")).isEqualTo("aero");
    assertThat(Text.sortKey("Œuvre Straße ẞ")).isEqualTo("oeuvre strasse ss");
    assertThat(Text.sortKey("İstanbul")).isEqualTo("istanbul");
    assertThat(Text.sortKey("Ǽrø Ǿ ǣ")).isEqualTo("aero o ae");
    assertThat(Text.sortKey("e\u0301 \u0308 x")).isEqualTo("e x");
  }

  @Provide
  Arbitrary<String> names() {
    Arbitrary<Character> letters =
        Arbitraries.frequencyOf(
            Tuple.of(5, Arbitraries.chars().ascii()),
            Tuple.of(3, Arbitraries.chars().range('\u00C0', '\u024F')),
            Tuple.of(1, Arbitraries.chars().range('\u0300', '\u0345')),
            Tuple.of(1, Arbitraries.chars().range('\u1E00', '\u20FF')),
            Tuple.of(2, Arbitraries.chars().with(" \t\u00A0\u2003ÆØÅæøåßẞŒǼǾİıΣς")));
    return letters.list().ofMaxSize(30).map(TextProperties::joined);
  }

  private static String joined(List<Character> letters) {
    StringBuilder name = new StringBuilder();
    letters.forEach(name::append);
    return name.toString();
  }
}
