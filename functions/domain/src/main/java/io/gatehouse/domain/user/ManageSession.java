package io.gatehouse.domain.user;

import io.gatehouse.domain.id.SessionId;
import java.time.Duration;
import java.time.Instant;

/**
 * A time in which a delegated administrator acts for a company, begun by the button "Manage" (R35).
 * It stands beside the delegation and ends with it.
 *
 * @param id names it in requests; no secret, because it counts only for the user it belongs to
 */
public record ManageSession(SessionId id, Instant begunAt) {
  /** After this time it has to be begun anew: nobody acts for others all day by oversight. */
  public static final Duration LONGEST = Duration.ofHours(8);

  /** When it is over by itself. */
  public Instant until() {
    return begunAt.plus(LONGEST);
  }

  /**
   * Whether it goes on.
   *
   * @param user whose it is: it ends with all their sessions
   */
  public boolean isOpenAt(Instant now, Standing user) {
    return now.isBefore(until()) && !user.sessionsValidFrom().isAfter(begunAt);
  }
}
