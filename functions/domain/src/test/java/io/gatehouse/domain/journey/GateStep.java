package io.gatehouse.domain.journey;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Something that happens to a mailed link. */
sealed interface GateStep {

  /**
   * Somebody types a code.
   *
   * @param mailsBack which mail they use: 0 the newest, 1 the one before
   * @param right whether it is the code of that mail
   * @param directory what the sign-in directory says to the password, should it come to that
   */
  record Attempt(int mailsBack, boolean right, Directory directory) implements GateStep {}

  /** How the directory takes a password. */
  enum Directory {
    TAKES,
    REFUSES,
    IS_DOWN
  }

  /** An administrator sends again. */
  record SendAgain() implements GateStep {}

  /** An administrator takes the invitation back. */
  record Revoke() implements GateStep {}

  /** Time goes by. */
  record Wait(Duration duration) implements GateStep {}

  static Arbitrary<GateStep> any() {
    return Arbitraries.frequencyOf(
        Tuple.of(6, Arbitraries.of(Directory.class).map(says -> new Attempt(0, false, says))),
        Tuple.of(2, Arbitraries.of(Directory.class).map(says -> new Attempt(0, true, says))),
        Tuple.of(
            1, Arbitraries.of(false, true).map(right -> new Attempt(1, right, Directory.TAKES))),
        Tuple.of(1, Arbitraries.just(new SendAgain())),
        Tuple.of(1, Arbitraries.just(new Revoke())),
        Tuple.of(
            5,
            Arbitraries.of(
                    Duration.ofNanos(1),
                    Duration.ofSeconds(29),
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(1),
                    Duration.ofHours(5),
                    Duration.ofDays(1),
                    Duration.ofDays(3))
                .map(Wait::new)));
  }

  static Arbitrary<List<GateStep>> many() {
    return any().list().ofMinSize(1).ofMaxSize(40);
  }
}
