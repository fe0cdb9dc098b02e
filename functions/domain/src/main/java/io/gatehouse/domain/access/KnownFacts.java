package io.gatehouse.domain.access;

import io.gatehouse.domain.access.ReadAccessFacts.About;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Facts that were read together. */
record KnownFacts(Map<About, AccessFacts> all) {
  static final KnownFacts NONE = new KnownFacts(Map.of());

  private static final int MOST_AT_ONCE = 100;

  /** Reads what is wanted, each once. */
  static KnownFacts read(ReadAccessFacts from, Collection<About> wanted) {
    Map<About, AccessFacts> facts = new HashMap<>();
    List<About> left = new ArrayList<>(new LinkedHashSet<>(wanted));
    while (!left.isEmpty()) {
      List<About> next = left.subList(0, Math.min(left.size(), MOST_AT_ONCE));
      facts.putAll(from.readAll(List.copyOf(next)));
      next.clear();
    }
    return new KnownFacts(facts);
  }

  /** What was among those wanted. */
  AccessFacts get(About about) {
    return Objects.requireNonNull(all.get(about), "read before");
  }
}
