package io.gatehouse.domain.testdata.world;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Choices by chance. */
final class Dice {
  private final RandomGenerator random;

  Dice(RandomGenerator random) {
    this.random = random;
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  /** From 0 to that number. */
  int upTo(int most) {
    return random.nextInt(most + 1);
  }

  <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** At most so many, each once. */
  <T> Set<T> few(Collection<T> of, int most) {
    List<T> all = new ArrayList<>(of);
    Set<T> chosen = new LinkedHashSet<>();
    for (int more = upTo(most); more > 0 && !all.isEmpty(); more--) {
      chosen.add(one(all));
    }
    return chosen;
  }

  /** Each with that chance. */
  <T> Set<T> each(Collection<T> of, int percent) {
    Set<T> chosen = new LinkedHashSet<>();
    for (T candidate : of) {
      if (chance(percent)) {
        chosen.add(candidate);
      }
    }
    return chosen;
  }

  /** That round mostly, or an earlier one. */
  long round(long present) {
    return chance(60) ? present : upTo((int) present);
  }
}
