package io.gatehouse.lambda.dynamodb;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * Times as the table keeps them: ISO 8601 in UTC, always with nine decimals. Nothing is rounded,
 * and because all have one length, texts compare like times, in keys and in conditions. (What
 * {@link Instant#toString()} writes has no fixed length, and "…00Z" sorts after "…00.5Z".)
 */
final class SortableTime {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSSSS'Z'").withZone(ZoneOffset.UTC);

  private SortableTime() {}

  static String of(Instant time) {
    return FORM.format(time);
  }

  static Instant parse(String text) {
    return Instant.parse(text);
  }
}
