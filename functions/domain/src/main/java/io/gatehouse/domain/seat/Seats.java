package io.gatehouse.domain.seat;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.permission.SeatTypeId;
import java.util.Collection;
import java.util.Map;

/**
 * Reads what is bought and taken. A port; everything is as of now, with everything written before.
 * Whoever stores a {@link io.gatehouse.domain.change.Change} keeps the counts, by {@link
 * SeatMoves}.
 */
public interface Seats {
  /** How the company stands with each of these types, at most 100; what was never counted is 0. */
  Map<SeatTypeId, SeatCount> counts(CompanyId company, Collection<SeatTypeId> types);

  /** What it has bought of each, as it is kept; what it never bought is missing. */
  Map<SeatTypeId, SeatLimit> limits(CompanyId company, Collection<SeatTypeId> types);
}
