package io.gatehouse.domain.outside;

import io.gatehouse.domain.access.ReadAccessFacts.About;
import io.gatehouse.domain.id.CompanyId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Adds to what people have on which day they last used it; one read for a page of them. */
final class Uses {
  private final LastUses lastUses;

  Uses(LastUses lastUses) {
    this.lastUses = lastUses;
  }

  /** At most {@link LastUses#MAXIMUM}. */
  List<Holding> added(CompanyId company, List<Holding> holdings) {
    if (holdings.isEmpty()) {
      return holdings;
    }
    Map<About, LocalDate> days =
        lastUses.of(holdings.stream().map(one -> new About(one.user(), company)).toList());
    return holdings.stream()
        .map(one -> one.lastUsed(days.get(new About(one.user(), company))))
        .toList();
  }
}
