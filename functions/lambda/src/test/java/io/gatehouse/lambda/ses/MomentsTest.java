package io.gatehouse.lambda.ses;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.user.Language;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class MomentsTest {
  private static String say(Language language, String moment) {
    return new Moments(language, Phrases.in(language)).say(Instant.parse(moment));
  }

  @Test
  void areToldAsPeopleOfTheLanguageDoAndInUtc() {
    String moment = "2026-11-29T08:05:59Z";

    assertThat(say(Language.EN, moment)).isEqualTo("Sunday 29 November 2026 at 08:05 UTC");
    assertThat(say(Language.FR, moment))
        .isEqualTo("dimanche 29 novembre 2026 à 08\u00a0h\u00a005 (UTC)");
    assertThat(say(Language.DA, moment)).isEqualTo("søndag den 29. november 2026 kl. 08.05 UTC");
  }

  @Test
  void frenchMonthsBeginWithTheFirst() {
    assertThat(say(Language.FR, "2026-12-01T23:59:00Z"))
        .isEqualTo("mardi 1er décembre 2026 à 23\u00a0h\u00a059 (UTC)");
    assertThat(say(Language.EN, "2026-12-01T23:59:00Z")).startsWith("Tuesday 1 December");
  }
}
