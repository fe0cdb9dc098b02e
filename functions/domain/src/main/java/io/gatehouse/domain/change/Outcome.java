package io.gatehouse.domain.change;

/**
 * What a use case decided: the answer for the caller, true once the change is written.
 *
 * @param change {@link Change#NONE} for a question
 */
public record Outcome<T>(T answer, Change change) {
  public static <T> Outcome<T> of(T answer) {
    return new Outcome<>(answer, Change.NONE);
  }
}
