package io.gatehouse.lambda.ses;

import io.gatehouse.domain.user.Language;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/**
 * Tells a moment as people of a language do. In UTC and saying so: where a reader is, nobody knows.
 */
final class Moments {
  private final DateTimeFormatter usual;
  private final DateTimeFormatter firstOfMonth;

  Moments(Language language, Phrases phrases) {
    Locale locale = Locale.of(language.code());
    usual = DateTimeFormatter.ofPattern(phrases.say("until.pattern", Map.of()), locale);
    // French says "le 1er mai" but "le 2 mai".
    firstOfMonth =
        DateTimeFormatter.ofPattern(phrases.say("until.pattern.first-of-month", Map.of()), locale);
  }

  /** To the minute, seconds dropped: a link is never said to be valid longer than it is. */
  String say(Instant moment) {
    ZonedDateTime time = moment.atZone(ZoneOffset.UTC);
    return (time.getDayOfMonth() == 1 ? firstOfMonth : usual).format(time);
  }
}
