package io.gatehouse.domain.assignment;

import io.gatehouse.domain.invitation.Invitations;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.seat.Holds;
import io.gatehouse.domain.user.Seat;
import io.gatehouse.domain.user.User;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Seats somebody in any company: whether it counts follows from how far they have come (R27). */
final class Seating {
  private final Invitations invitations;

  Seating(Invitations invitations) {
    this.invitations = invitations;
  }

  /**
   * A seat of that type.
   *
   * @param before the one they have; of the same type, it keeps since when they have it
   */
  Seat on(SeatTypeId type, @Nullable Seat before, User user, Instant now) {
    Seat seat = new Seat(type, Holds.of(user, invitations.find(user.id()).orElse(null)), now);
    return before != null && before.type().equals(type) ? before.with(seat.hold()) : seat;
  }
}
