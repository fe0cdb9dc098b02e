package io.gatehouse.domain.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of what was searched for. It may be short, even empty, and not the last: a search looks
 * only so far for one page.
 *
 * @param results in order of their ids
 * @param next behind what the next page begins; null at the end
 */
public record Found<R, P>(List<R> results, @Nullable P next) {
  public Found {
    results = List.copyOf(results);
  }
}
