package io.gatehouse.domain.seat;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Entity;
import io.gatehouse.domain.change.StateChange;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.Seat;
import java.util.Map;
import java.util.TreeMap;

/**
 * Works out what a change does to the seats that are counted (R27), from the memberships and limits
 * it writes and from nothing else. Whoever stores changes counts by it; so no use case can forget
 * to, and what is counted is always what the memberships say.
 */
public final class SeatMoves {
  private SeatMoves() {}

  /** One move for each pool that changes; none where what is taken and freed is the same. */
  public static Map<SeatPool, SeatMove> of(Change change) {
    Map<SeatPool, SeatMove> moves = new TreeMap<>();
    for (StateChange state : change.states()) {
      if (state instanceof StateChange.Updated updated) {
        add(moves, updated.before(), -1);
      }
      add(moves, state.after(), 1);
    }
    moves.values().removeIf(SeatMove.NONE::equals);
    return moves;
  }

  /** What several changes do together. */
  public static Map<SeatPool, SeatMove> together(
      Map<SeatPool, SeatMove> some, Map<SeatPool, SeatMove> more) {
    Map<SeatPool, SeatMove> all = new TreeMap<>(some);
    more.forEach((pool, move) -> all.merge(pool, move, SeatMove::plus));
    return all;
  }

  private static void add(Map<SeatPool, SeatMove> moves, Entity entity, int sign) {
    switch (entity) {
      case Membership membership -> {
        Seat seat = membership.seat();
        if (seat != null) {
          moves.merge(
              new SeatPool(membership.company(), seat.type()), of(seat, sign), SeatMove::plus);
        }
      }
      case SeatLimit limit ->
          moves.merge(limit.pool(), new SeatMove(sign * limit.bought(), 0, 0), SeatMove::plus);
      default -> {
        // Nothing else takes a seat.
      }
    }
  }

  private static SeatMove of(Seat seat, int sign) {
    return switch (seat.hold()) {
      case USED -> new SeatMove(0, sign, 0);
      case RESERVED -> new SeatMove(0, 0, sign);
      case RELEASED -> SeatMove.NONE;
    };
  }
}
