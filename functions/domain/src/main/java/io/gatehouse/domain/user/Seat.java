package io.gatehouse.domain.user;

import io.gatehouse.domain.permission.SeatTypeId;
import java.time.Instant;

/**
 * A seat that a user has in a company (R21).
 *
 * @param hold whether it counts against what the company has bought (R27)
 * @param since when the user came to have this type of seat
 */
public record Seat(SeatTypeId type, SeatHold hold, Instant since) {
  public Seat with(SeatHold other) {
    return new Seat(type, other, since);
  }
}
