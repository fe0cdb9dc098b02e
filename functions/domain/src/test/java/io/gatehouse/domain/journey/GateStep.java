package io.gatehouse.domain.journey;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;

/** Something that happens to a user and their mailed links. */
sealed interface GateStep {
  /** What is written on the arrows of the drawing. */
  String label();

  /**
   * Somebody types a code.
   *
   * @param mailsBack which mail they use: 0 the newest, 1 the one before
   * @param right whether it is the code of that mail
   * @param directory what the sign-in directory says to the password, should it come to that
   * @param death before which of its writes the process dies; {@link #NEVER} if it does not
   */
  record Attempt(GateKind kind, int mailsBack, boolean right, Directory directory, int death)
      implements GateStep {
    static final int NEVER = -1;

    @Override
    public String label() {
      return right ? "right code" : "wrong code";
    }

    private boolean isPlain() {
      return death == NEVER && directory == Directory.TAKES;
    }
  }

  /** How the directory takes a password. */
  enum Directory {
    TAKES,
    REFUSES,
    IS_DOWN
  }

  /** The last attempt comes again as it was: the same request. */
  record Repeat() implements GateStep {
    @Override
    public String label() {
      return "right code";
    }
  }

  /** Somebody opens the page behind a link. */
  record Look(GateKind kind, int mailsBack) implements GateStep {
    @Override
    public String label() {
      return "looked at";
    }
  }

  /** An administrator sends it, for the first time or again. */
  record Send(GateKind kind) implements GateStep {
    @Override
    public String label() {
      return "sent";
    }
  }

  /**
   * Somebody says that they forgot the password, and the outbox finds out whose it was.
   *
   * @param dies whether the outbox dies before it can note that it did
   */
  record Forget(boolean dies) implements GateStep {
    @Override
    public String label() {
      return "forgotten";
    }
  }

  /** The job takes up what the outbox could not note. */
  record Redeliver() implements GateStep {
    @Override
    public String label() {
      return "forgotten";
    }
  }

  /** Something an administrator, or the schedule, does. */
  enum Act implements GateStep {
    REVOKE("taken back"),
    CANCEL("taken back"),
    DISABLE("disabled"),
    ENABLE("enabled"),
    DELETE("deleted"),
    RESTORE("restored"),
    FOLLOW_UP("followed up"),
    SUSPEND("company suspended"),
    RESUME("company resumed");

    private final String label;

    Act(String label) {
      this.label = label;
    }

    @Override
    public String label() {
      return label;
    }

    boolean isAboutAUserWhoIsThere() {
      return switch (this) {
        case REVOKE, CANCEL, DISABLE, ENABLE, DELETE -> true;
        case RESTORE, FOLLOW_UP, SUSPEND, RESUME -> false;
      };
    }
  }

  /** Time goes by. */
  record Wait(Duration duration) implements GateStep {
    @Override
    public String label() {
      return "time";
    }
  }

  /**
   * Two at once.
   *
   * @param at before which write of the first the whole second one happens
   */
  record Together(GateStep first, GateStep second, int at) implements GateStep {
    @Override
    public String label() {
      return "together";
    }
  }

  private static Arbitrary<GateStep> attempts(Arbitrary<GateKind> kinds) {
    return Combinators.combine(
            kinds,
            Arbitraries.frequency(Tuple.of(5, 0), Tuple.of(1, 1)),
            Arbitraries.frequency(Tuple.of(2, false), Tuple.of(3, true)),
            Arbitraries.frequency(
                Tuple.of(4, Directory.TAKES),
                Tuple.of(1, Directory.REFUSES),
                Tuple.of(1, Directory.IS_DOWN)),
            Arbitraries.frequency(
                Tuple.of(6, Attempt.NEVER), Tuple.of(1, 0), Tuple.of(1, 1), Tuple.of(1, 2)))
        .as(Attempt::new);
  }

  /** Four wrong codes and more, one after the other, are rare by chance. */
  private static Arbitrary<List<GateStep>> guesses(Arbitrary<GateKind> kinds) {
    return Combinators.combine(kinds, Arbitraries.integers().between(3, 6))
        .as(
            (kind, times) ->
                Collections.nCopies(
                    times, new Attempt(kind, 0, false, Directory.TAKES, Attempt.NEVER)));
  }

  /** So is something amid a claim whose request died, and comes again. */
  private static Arbitrary<List<GateStep>> interrupted(Arbitrary<GateKind> kinds) {
    return Combinators.combine(kinds, Arbitraries.of(Directory.class), Arbitraries.of(Act.class))
        .as(
            (kind, directory, meanwhile) ->
                List.of(new Attempt(kind, 0, true, directory, 2), meanwhile, new Repeat()));
  }

  private static Arbitrary<GateStep> single(Arbitrary<GateKind> kinds) {
    return Arbitraries.frequencyOf(
        Tuple.of(8, attempts(kinds)),
        Tuple.of(1, Arbitraries.just(new Repeat())),
        Tuple.of(2, Combinators.combine(kinds, Arbitraries.of(0, 0, 1)).as(Look::new)),
        Tuple.of(4, kinds.map(Send::new)),
        Tuple.of(2, Arbitraries.of(false, false, true).map(Forget::new)),
        Tuple.of(1, Arbitraries.just(new Redeliver())),
        Tuple.of(5, Arbitraries.of(Act.class)),
        Tuple.of(
            5,
            Arbitraries.of(
                    Duration.ofNanos(1),
                    Duration.ofSeconds(29),
                    Duration.ofSeconds(30),
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(1),
                    Duration.ofMinutes(2),
                    Duration.ofHours(1),
                    Duration.ofDays(1),
                    Duration.ofDays(2),
                    Duration.ofDays(7),
                    Duration.ofDays(30))
                .map(Wait::new)));
  }

  private static Arbitrary<GateStep> racing(Arbitrary<GateKind> kinds) {
    return single(kinds)
        .filter(
            step ->
                !(step instanceof Wait || step instanceof Repeat || step instanceof Redeliver)
                    && !(step instanceof Forget(boolean dies) && dies)
                    && !(step instanceof Attempt attempt && !attempt.isPlain()));
  }

  private static Arbitrary<GateStep> together(Arbitrary<GateKind> kinds) {
    return Combinators.combine(racing(kinds), racing(kinds), Arbitraries.of(0, 1, 2))
        .as(Together::new);
  }

  /** One life: it begins with an invitation, and every other one with a password, too. */
  static Arbitrary<List<GateStep>> many() {
    return Arbitraries.oneOf(
        life(
            Arbitraries.frequency(
                Tuple.of(6, GateKind.INVITATION),
                Tuple.of(2, GateKind.RESET),
                Tuple.of(1, GateKind.ADDRESS)),
            List.of(new Send(GateKind.INVITATION))),
        life(
            Arbitraries.frequency(
                Tuple.of(1, GateKind.INVITATION),
                Tuple.of(6, GateKind.RESET),
                Tuple.of(4, GateKind.ADDRESS)),
            List.of(
                new Send(GateKind.INVITATION),
                new Attempt(GateKind.INVITATION, 0, true, Directory.TAKES, Attempt.NEVER))));
  }

  /** Lives by chance, the same in every run; only within jqwik. */
  static Stream<List<GateStep>> lives(int number, long seed) {
    RandomGenerator<List<GateStep>> generator = many().generator(1_000);
    Random random = new Random(seed);
    return Stream.generate(() -> generator.next(random).value()).limit(number);
  }

  private static Arbitrary<List<GateStep>> life(Arbitrary<GateKind> kinds, List<GateStep> begin) {
    return Arbitraries.frequencyOf(
            Tuple.of(12, single(kinds).map(List::of)),
            Tuple.of(3, together(kinds).map(List::of)),
            Tuple.of(1, guesses(kinds)),
            Tuple.of(1, interrupted(kinds)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(30)
        .map(parts -> Stream.concat(begin.stream(), parts.stream().flatMap(List::stream)).toList());
  }
}
