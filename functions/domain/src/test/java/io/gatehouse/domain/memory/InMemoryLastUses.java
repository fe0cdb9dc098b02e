package io.gatehouse.domain.memory;

import io.gatehouse.domain.access.ReadAccessFacts.About;
import io.gatehouse.domain.outside.LastUses;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Days in a map. */
public final class InMemoryLastUses implements LastUses {
  private final Map<About, LocalDate> days = new ConcurrentHashMap<>();

  @Override
  public void note(About who, LocalDate day) {
    days.merge(who, day, (known, now) -> now.isAfter(known) ? now : known);
  }

  @Override
  public Map<About, LocalDate> of(Collection<About> whose) {
    if (whose.size() > MAXIMUM) {
      throw new IllegalArgumentException("more than " + MAXIMUM);
    }
    return whose.stream()
        .distinct()
        .filter(days::containsKey)
        .collect(Collectors.toMap(who -> who, days::get));
  }
}
