package io.gatehouse.domain.memory;

import io.gatehouse.domain.catalogue.SeatType;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.ConflictException;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.seat.SeatCount;
import io.gatehouse.domain.seat.SeatLimit;
import io.gatehouse.domain.seat.SeatMoves;
import io.gatehouse.domain.seat.SeatPool;
import io.gatehouse.domain.seat.Seats;
import io.gatehouse.domain.testdata.Catalogues;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.Seat;
import io.gatehouse.domain.user.SeatHold;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Counts seats by looking at everybody, each time it is asked: nothing can be out of step. */
final class InMemorySeats implements Seats {
  private final InMemoryStore store;

  InMemorySeats(InMemoryStore store) {
    this.store = store;
  }

  /** Like the table's condition: refuses what would take more than is free. */
  void requireFree(Change change) {
    SeatMoves.of(change)
        .forEach(
            (pool, move) -> {
              boolean paid =
                  Catalogues.SMALL.seatType(pool.type()).filter(SeatType::paid).isPresent();
              if (paid && move.need() > 0 && count(pool).free() < move.need()) {
                throw new ConflictException();
              }
            });
  }

  @Override
  public Map<SeatTypeId, SeatCount> counts(CompanyId company, Collection<SeatTypeId> types) {
    return store.reading(
        () -> {
          Map<SeatTypeId, SeatCount> counts = new HashMap<>();
          types.forEach(type -> counts.put(type, count(new SeatPool(company, type))));
          return counts;
        });
  }

  @Override
  public Map<SeatTypeId, SeatLimit> limits(CompanyId company, Collection<SeatTypeId> types) {
    Map<SeatTypeId, SeatLimit> limits = new HashMap<>();
    for (SeatTypeId type : types) {
      store
          .find(Key.seatLimit(new SeatPool(company, type)), SeatLimit.class)
          .ifPresent(limit -> limits.put(type, limit));
    }
    return limits;
  }

  private SeatCount count(SeatPool pool) {
    long bought =
        store.find(Key.seatLimit(pool), SeatLimit.class).map(SeatLimit::bought).orElse(0L);
    return new SeatCount(bought, held(pool, SeatHold.USED), held(pool, SeatHold.RESERVED));
  }

  private long held(SeatPool pool, SeatHold hold) {
    return store
        .all(Membership.class)
        .filter(membership -> membership.company().equals(pool.company()))
        .map(Membership::seat)
        .filter(seat -> isHeld(seat, pool, hold))
        .count();
  }

  private static boolean isHeld(@Nullable Seat seat, SeatPool pool, SeatHold hold) {
    return seat != null && seat.type().equals(pool.type()) && seat.hold() == hold;
  }
}
