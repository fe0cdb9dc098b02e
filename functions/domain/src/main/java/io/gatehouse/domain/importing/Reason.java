package io.gatehouse.domain.importing;

import io.gatehouse.domain.refusal.Refusal;

/**
 * Why a line was refused, as it is told where the same is refused at once.
 *
 * @param code the stable code of the problem
 * @param text for a person
 */
public record Reason(String code, String text) {

  /** Puts refusals into words. A port. */
  @FunctionalInterface
  public interface Words {
    Reason of(Refusal refusal);
  }
}
