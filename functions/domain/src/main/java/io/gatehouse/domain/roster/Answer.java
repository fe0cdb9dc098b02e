package io.gatehouse.domain.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of an answer.
 *
 * @param next how far it got; null at the end
 */
record Answer(List<Found> found, @Nullable Spot next) {
  Answer {
    found = List.copyOf(found);
  }
}
