package io.gatehouse.domain.delivery;

/**
 * A letter that can never go, however often it is tried. Its message holds nothing about anybody.
 */
public final class Undeliverable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Undeliverable(String reason) {
    super(reason);
  }
}
