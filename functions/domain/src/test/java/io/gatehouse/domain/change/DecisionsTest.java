package io.gatehouse.domain.change;

import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.testdata.TestData;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionsTest {

  private static final Context CONTEXT = TestData.context(new Actor.Schedule(), FakeClock.START);

  private final List<Context> contexts = new ArrayList<>();
  private final List<Integer> written = new ArrayList<>();
  private int conflicts;

  @Test
  void success_decidesOnceWhenNothingComesBetween() {
    assertThat(carryOut()).isEqualTo(1);
    assertThat(written).containsExactly(1);
  }

  @Test
  void success_decidesAgainInTheSameContextAfterAConflict() {
    conflicts = 3;
    assertThat(carryOut()).isEqualTo(4);
    assertThat(written).containsExactly(4);
    assertThat(contexts).hasSize(4).containsOnly(CONTEXT);
  }

  @Test
  void success_eighthTryMaySucceed() {
    conflicts = 7;
    assertThat(carryOut()).isEqualTo(8);
  }

  @Test
  void failure_refusesWhenOthersAlwaysComeBetween() {
    conflicts = 100;
    assertRefused(this::carryOut, new Refusal.ChangedMeanwhile());
    assertThat(contexts).hasSize(8);
    assertThat(written).isEmpty();
  }

  @Test
  void failure_refusalOfTheUseCaseIsNotTriedAgain() {
    UseCase<String, Integer> refusing =
        (input, context) -> {
          contexts.add(context);
          throw new Refused(new Refusal.OwnAccount());
        };
    assertRefused(
        () -> Decisions.carryOut(refusing, "", CONTEXT, this::write), new Refusal.OwnAccount());
    assertThat(contexts).hasSize(1);
  }

  @Test
  void failure_refusalOfTheWriteIsNotTriedAgain() {
    assertRefused(
        () ->
            Decisions.carryOut(
                this::decide,
                "",
                CONTEXT,
                outcome -> {
                  throw new Refused(new Refusal.EmailTaken());
                }),
        new Refusal.EmailTaken());
    assertThat(contexts).hasSize(1);
  }

  @Test
  void failure_faultOfTheWriteIsNotTriedAgain() {
    assertThatThrownBy(
            () ->
                Decisions.carryOut(
                    this::decide,
                    "",
                    CONTEXT,
                    outcome -> {
                      throw new IllegalStateException("down");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(contexts).hasSize(1);
  }

  private int carryOut() {
    return Decisions.carryOut(this::decide, "input", CONTEXT, this::write);
  }

  /** Answers how often it was asked. */
  private Outcome<Integer> decide(String input, Context context) {
    contexts.add(context);
    return Outcome.of(contexts.size());
  }

  private void write(Outcome<Integer> outcome) {
    if (conflicts-- > 0) {
      throw new ConflictException();
    }
    written.add(outcome.answer());
  }
}
