package io.gatehouse.domain.seat;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.SeatType;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what would take a seat that is not there, in words (R27). It stands behind every use case
 * that is carried out for somebody. What keeps the limit is not this look but the condition under
 * which changes are written; this one says why, and says it in previews, too.
 */
public final class SeatLimits {
  private final Seats seats;
  private final Catalogue catalogue;
  private final WhoCanBuy buyers;

  public SeatLimits(Seats seats, Catalogue catalogue, Buyers buyers) {
    this(seats, catalogue, (WhoCanBuy) buyers);
  }

  private SeatLimits(Seats seats, Catalogue catalogue, WhoCanBuy buyers) {
    this.seats = seats;
    this.catalogue = catalogue;
    this.buyers = buyers;
  }

  /** The same, reading everything once: for many looks at one moment. */
  public SeatLimits remembering() {
    Map<CompanyId, Map<SeatTypeId, SeatCount>> counts = new HashMap<>();
    Map<CompanyId, List<String>> names = new HashMap<>();
    List<SeatTypeId> paid = catalogue.paidSeatTypes().stream().map(SeatType::id).toList();
    return new SeatLimits(
        new Seats() {
          @Override
          public Map<SeatTypeId, SeatCount> counts(
              CompanyId company, Collection<SeatTypeId> types) {
            return counts.computeIfAbsent(company, id -> seats.counts(id, paid));
          }

          @Override
          public Map<SeatTypeId, SeatLimit> limits(
              CompanyId company, Collection<SeatTypeId> types) {
            return seats.limits(company, types);
          }
        },
        catalogue,
        (company, now) -> names.computeIfAbsent(company, id -> buyers.of(id, now)));
  }

  /** The use case, with the look behind it. */
  public <I, O> UseCase<I, O> behind(UseCase<I, O> useCase) {
    return (input, context) -> {
      Outcome<O> outcome = useCase.decide(input, context);
      require(outcome.change(), context.now());
      return outcome;
    };
  }

  /**
   * Passes if everything that the change takes is free. A change that takes none is not looked at
   * further: nothing is read.
   *
   * @throws Refused with {@link Refusal.NoSeatLeft} otherwise
   */
  public void require(Change change, Instant now) {
    require(SeatMoves.of(change), now);
  }

  /** The same of several changes, see {@link SeatMoves#together}. */
  public void require(Map<SeatPool, SeatMove> moves, Instant now) {
    NoneLeft none = noneLeft(moves);
    if (none != null) {
      SeatCount count = none.count();
      throw new Refused(
          new Refusal.NoSeatLeft(
              none.type().named(),
              count.bought(),
              count.used(),
              count.reserved(),
              buyers.of(none.company(), now)));
    }
  }

  /** Whether everything that the change takes is free. */
  public boolean isFree(Change change) {
    return noneLeft(SeatMoves.of(change)) == null;
  }

  private record NoneLeft(CompanyId company, SeatType type, SeatCount count) {}

  private @Nullable NoneLeft noneLeft(Map<SeatPool, SeatMove> moves) {
    for (Map.Entry<SeatPool, SeatMove> each : moves.entrySet()) {
      SeatPool pool = each.getKey();
      SeatMove move = each.getValue();
      SeatType type = catalogue.seatType(pool.type()).filter(SeatType::paid).orElse(null);
      if (type != null && move.need() > 0 && move.bought() >= 0) {
        SeatCount count =
            seats
                .counts(pool.company(), List.of(pool.type()))
                .getOrDefault(pool.type(), SeatCount.NONE);
        if (count.free() < move.need()) {
          return new NoneLeft(pool.company(), type, count);
        }
      }
    }
    return null;
  }
}
