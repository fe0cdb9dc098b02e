package io.gatehouse.domain.seat;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.permission.SeatTypeId;
import java.util.HashMap;
import java.util.Map;

/** How a company stands with all its seats. */
public record SeatsOfCompany(Catalogue catalogue, Map<SeatTypeId, SeatCount> counts) {
  public SeatsOfCompany {
    counts = Map.copyOf(counts);
  }

  public SeatCount of(SeatTypeId type) {
    return counts.getOrDefault(type, SeatCount.NONE);
  }

  SeatsOfCompany with(SeatTypeId type, SeatCount count) {
    Map<SeatTypeId, SeatCount> changed = new HashMap<>(counts);
    changed.put(type, count);
    return new SeatsOfCompany(catalogue, changed);
  }
}
