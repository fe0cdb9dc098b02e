package io.gatehouse.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.bench.cedar.CedarAnswer;
import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.testdata.world.Question;
import io.gatehouse.domain.testdata.world.RandomCatalogue;
import io.gatehouse.domain.testdata.world.RandomWorld;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * The same questions asked of Gatehouse and of Cedar, an engine by other people, under policies
 * written from the catalogue by other code: more than 100,000 of them, and no difference.
 */
@DisplayName("R3, R6, R15-R22, R25, R28-R35, R43: Gatehouse decides as Cedar does")
class DifferentialTest {
  private static final int FACTS_PER_WORLD = 50;
  private static final int QUESTIONS_PER_FACTS = 8;

  @Test
  void R43_R17_underTheDefaultCatalogue() {
    Contest contest = new Contest(DefaultCatalogue.source());
    compare(130, random -> contest);
  }

  @Test
  void R43_R15_underAnyCatalogue() {
    compare(140, random -> new Contest(RandomCatalogue.of(random)));
  }

  /** One world for every seed. */
  private static void compare(int seeds, Function<Random, Contest> contests) {
    Tally tally = new Tally();
    LongStream.rangeClosed(1, seeds)
        .parallel()
        .forEach(
            seed -> {
              Random random = new Random(seed);
              Contest contest = contests.apply(random);
              RandomWorld world = RandomWorld.of(random, contest.catalogue());
              for (int one = 0; one < FACTS_PER_WORLD; one++) {
                AccessFacts facts = world.anyFacts();
                for (int more = 0; more < QUESTIONS_PER_FACTS; more++) {
                  compare(contest, world.anyQuestion(facts), seed, tally);
                }
              }
            });
    System.out.println(tally);
    assertThat(tally.questions()).isGreaterThanOrEqualTo(50_000);
    assertThat(tally.allowedShare()).isBetween(0.15, 0.85);
    assertThat(tally.exercised()).isEqualTo(Tally.EVERYTHING);
  }

  private static void compare(Contest contest, Question question, long seed, Tally tally) {
    CedarAnswer answer = contest.cedar(question);
    if (answer.allowed() != contest.gatehouse(question)) {
      Question simplest =
          question.simplest(one -> contest.gatehouse(one) != contest.cedar(one).allowed());
      throw new AssertionError(
          "seed %d: Gatehouse says %b, Cedar %s%n%s"
              .formatted(
                  seed, contest.gatehouse(simplest), contest.cedar(simplest), simplest.describe()));
    }
    tally.count(answer, contest.isForbidden(question, answer));
  }
}
