package io.gatehouse.lambda.api;

import java.util.Collection;
import java.util.stream.Collectors;

/** Reads words of which there are only some. */
public final class Choices {
  private Choices() {}

  /**
   * The one of that name.
   *
   * @throws IllegalArgumentException naming all of them if it is none
   */
  public static <E extends Enum<E>> E read(String text, Collection<E> choices) {
    return choices.stream()
        .filter(choice -> choice.name().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "must be one of "
                        + choices.stream().map(Enum::name).collect(Collectors.joining(", "))));
  }
}
