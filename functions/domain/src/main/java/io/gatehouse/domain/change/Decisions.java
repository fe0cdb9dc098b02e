package io.gatehouse.domain.change;

import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import java.util.function.Consumer;

/**
 * Carries decisions out: decide, write, and decide again on fresh states when another change came
 * between.
 */
public final class Decisions {
  private static final int TRIES = 8;

  private Decisions() {}

  /**
   * Decides and writes.
   *
   * @param write writes an outcome's change, or throws {@link ConflictException}
   * @return the answer, true now that the change is written
   * @throws Refused with the use case's refusal, or with {@link Refusal.ChangedMeanwhile} if others
   *     always came between
   */
  public static <I, O> O carryOut(
      UseCase<I, O> useCase, I input, Context context, Consumer<Outcome<O>> write) {
    for (int tries = 1; tries <= TRIES; tries++) {
      Outcome<O> outcome = useCase.decide(input, context);
      try {
        write.accept(outcome);
        return outcome.answer();
      } catch (ConflictException conflict) {
        // Another change came between: decide again, on what it left.
      }
    }
    throw new Refused(new Refusal.ChangedMeanwhile());
  }
}
