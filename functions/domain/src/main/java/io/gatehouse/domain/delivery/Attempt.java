package io.gatehouse.domain.delivery;

import org.jspecify.annotations.Nullable;

/**
 * What came of one attempt that did not fail; {@code reference} is the carrier's, null where there
 * is none.
 */
record Attempt(Fate fate, @Nullable String reference) {
  static final Attempt EFFECTED = new Attempt(Fate.DELIVERED, null);
  static final Attempt OVERTAKEN = new Attempt(Fate.DROPPED, null);
  static final Attempt SUPPRESSED = new Attempt(Fate.SUPPRESSED, null);
}
