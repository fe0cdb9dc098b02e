package io.gatehouse.lambda.api;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Bridges what {@link io.gatehouse.domain.refusal.Validation} promises and what the compiler can
 * know of it.
 */
final class Read {
  private Read() {}

  /** What was required is there once {@code finish} has passed. */
  static <T> T present(@Nullable T value) {
    return Objects.requireNonNull(value, "required, and validation passed");
  }
}
