package io.gatehouse.domain.change;

/**
 * What a change was decided on has changed meanwhile. Nothing was written; deciding again on fresh
 * states may succeed.
 */
public final class ConflictException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public ConflictException() {
    super("changed meanwhile", null, false, false);
  }
}
