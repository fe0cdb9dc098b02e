package io.gatehouse.domain.outside;

import io.gatehouse.domain.access.ReadAccessFacts.About;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/**
 * Remembers on which day somebody last used what they hold over a company that is not their own. A
 * port. Days are those of UTC: when exactly is nobody's business, and a day is one write.
 */
public interface LastUses {
  /** The most that may be asked for at once. */
  int MAXIMUM = 100;

  /** Notes that day, unless that one or a later one is noted already; then nothing is written. */
  void note(About who, LocalDate day);

  /** The days of those that ever used anything; the others are missing. */
  Map<About, LocalDate> of(Collection<About> whose);
}
