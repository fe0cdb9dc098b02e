package io.gatehouse.domain.seat;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.permission.SeatTypeId;
import java.util.Comparator;

/** The seats of one type in one company: what is counted together. */
public record SeatPool(CompanyId company, SeatTypeId type) implements Comparable<SeatPool> {
  private static final Comparator<SeatPool> ORDER =
      Comparator.comparing((SeatPool pool) -> pool.company().value()).thenComparing(SeatPool::type);

  @Override
  public int compareTo(SeatPool other) {
    return ORDER.compare(this, other);
  }
}
