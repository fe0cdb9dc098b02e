package io.gatehouse.domain.user;

import java.time.Duration;
import java.time.Instant;

/**
 * A time in which a delegated administrator acts for a company, begun by the button "Manage" (R35).
 * It stands beside the delegation and ends with it.
 *
 * @param id names it in requests; no secret, because it counts only for the user it belongs to
 */
public record ManageSession(String id, Instant begunAt) {
  /** After this time it has to be begun anew: nobody acts for others all day by oversight. */
  public static final Duration LONGEST = Duration.ofHours(8);

  public boolean isOpenAt(Instant now) {
    return now.isBefore(begunAt.plus(LONGEST));
  }
}
