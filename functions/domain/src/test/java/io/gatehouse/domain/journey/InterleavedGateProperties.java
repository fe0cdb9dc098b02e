package io.gatehouse.domain.journey;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/**
 * Requests that come between each other's writes, and requests that die there, break no rule (R36,
 * R37, R41).
 */
class InterleavedGateProperties {

  @Property(tries = 3000)
  void R36_R37_R41_usedOnceWithTheRightCodeAndNeverMoreThanFiveGuesses(
      @ForAll("happenings") List<InterleavedRun.Happening> happenings) {
    InterleavedRun run = new InterleavedRun();
    run.happen(happenings);
    run.assertRules();
    run.assertWorksAgain();
  }

  @Provide
  Arbitrary<List<InterleavedRun.Happening>> happenings() {
    return Arbitraries.frequency(
            Tuple.of(12, InterleavedRun.Happening.WRONG),
            Tuple.of(3, InterleavedRun.Happening.RIGHT),
            Tuple.of(2, InterleavedRun.Happening.RIGHT_AND_DIRECTORY_DOWN),
            Tuple.of(1, InterleavedRun.Happening.SEND_AGAIN),
            Tuple.of(1, InterleavedRun.Happening.REVOKE),
            Tuple.of(1, InterleavedRun.Happening.DISABLE),
            Tuple.of(2, InterleavedRun.Happening.DIE),
            Tuple.of(12, InterleavedRun.Happening.NOTHING))
        .list()
        .ofMinSize(1)
        .ofMaxSize(40);
  }
}
