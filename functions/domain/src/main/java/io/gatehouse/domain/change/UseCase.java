package io.gatehouse.domain.change;

import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.refusal.Refused;

/**
 * One thing Gatehouse can be asked for. It reads through ports, decides, and leaves writing its
 * change to who called it; only redeeming a link also acts meanwhile: it counts and claims, and
 * tells the sign-in directory. It may be asked again with the same context when its change met
 * another one.
 *
 * @param <I> the input, already well-formed
 * @param <O> the answer
 */
@FunctionalInterface
public interface UseCase<I, O> {
  /**
   * Decides.
   *
   * @throws Refused if a rule stands against it
   */
  Outcome<O> decide(I input, Context context);
}
