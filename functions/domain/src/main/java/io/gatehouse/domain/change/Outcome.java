package io.gatehouse.domain.change;

import java.util.function.Function;

/**
 * What a use case decided: the answer for the caller, true once the change is written.
 *
 * @param change {@link Change#NONE} for a question
 */
public record Outcome<T>(T answer, Change change) {
  public static <T> Outcome<T> of(T answer) {
    return new Outcome<>(answer, Change.NONE);
  }

  /** The same change with another answer. */
  public <R> Outcome<R> map(Function<T, R> words) {
    return new Outcome<>(words.apply(answer), change);
  }
}
