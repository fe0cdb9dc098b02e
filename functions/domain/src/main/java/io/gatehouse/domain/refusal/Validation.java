package io.gatehouse.domain.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Collects the faults of a request, so that it is refused with all of them at once. Value types say
 * what is wrong by {@link IllegalArgumentException}; this turns that into {@link FieldError}s with
 * the place in the request.
 */
public final class Validation {
  private final String prefix;
  private final List<FieldError> errors;

  public Validation() {
    this("", new ArrayList<>());
  }

  private Validation(String prefix, List<FieldError> errors) {
    this.prefix = prefix;
    this.errors = errors;
  }

  /** The same collection, for the members of the object at {@code pointer}. */
  public Validation at(String pointer) {
    return new Validation(prefix + pointer, errors);
  }

  /** Reads a field that must be there. Null is returned only when a fault was noted. */
  public <I, T> @Nullable T required(String field, @Nullable I value, Function<I, T> type) {
    if (value == null || (value instanceof String text && text.isBlank())) {
      error(field, "is required");
      return null;
    }
    return optional(field, value, type);
  }

  /** Reads a field that may be missing; blank text counts as missing. */
  public <I, T> @Nullable T optional(String field, @Nullable I value, Function<I, T> type) {
    if (value == null || (value instanceof String text && text.isBlank())) {
      return null;
    }
    try {
      return type.apply(value);
    } catch (IllegalArgumentException fault) {
      error(field, String.valueOf(fault.getMessage()));
      return null;
    }
  }

  public void error(String field, String message) {
    errors.add(new FieldError(prefix + field, message));
  }

  /**
   * Ends the reading.
   *
   * @throws Refused with {@link Refusal.InvalidRequest} if any fault was noted
   */
  public void finish() {
    if (!errors.isEmpty()) {
      throw new Refused(new Refusal.InvalidRequest(errors));
    }
  }

  /** For one fault found after reading: what the request asks for does not fit what is stored. */
  public static Refused refuse(String field, String message) {
    return new Refused(new Refusal.InvalidRequest(List.of(new FieldError(field, message))));
  }
}
