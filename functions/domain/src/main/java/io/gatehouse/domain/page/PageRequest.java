package io.gatehouse.domain.page;

import io.gatehouse.domain.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Which page of a list is wanted.
 *
 * @param startsWith only entries whose sort key starts so; empty for all
 * @param limit how many at most, 1 to {@value #MAXIMUM}
 * @param pageToken what the page before gave as its next; null for the first page
 */
public record PageRequest(String startsWith, int limit, @Nullable String pageToken) {
  public static final int MAXIMUM = 100;
  public static final int DEFAULT = 25;

  public PageRequest {
    startsWith = Text.sortKey(startsWith);
    if (limit < 1 || limit > MAXIMUM) {
      throw new IllegalArgumentException("must be between 1 and " + MAXIMUM);
    }
  }
}
