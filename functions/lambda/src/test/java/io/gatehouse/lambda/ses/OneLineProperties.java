package io.gatehouse.lambda.ses;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class OneLineProperties {
  @Property(tries = 500)
  void whateverANameHoldsItStaysOneLine(@ForAll String name) {
    assertThat(OneLine.of(name).lines().count()).isLessThanOrEqualTo(1);
    assertThat(OneLine.of(name).chars()).noneMatch(Character::isISOControl);
  }

  @Property(tries = 500)
  void aCutNameIsNoLongerThanAskedAndBreaksNoCharacter(@ForAll String name) {
    String cut = OneLine.of(name, 40);

    assertThat(cut.codePointCount(0, cut.length())).isLessThanOrEqualTo(40);
    if (!cut.equals(OneLine.of(name))) {
      assertThat(OneLine.of(name)).startsWith(cut.substring(0, cut.length() - 1));
    }
  }

  @Example
  void ordinaryNamesStayAsTheyAre() {
    assertThat(OneLine.of("Søren O’Brien-Łuk 山田 👩‍💻")).isEqualTo("Søren O’Brien-Łuk 山田 👩‍💻");
  }
}
