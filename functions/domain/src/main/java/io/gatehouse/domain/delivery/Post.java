package io.gatehouse.domain.delivery;

/** Sends letters. A port. */
@FunctionalInterface
public interface Post {
  /**
   * Sends a letter.
   *
   * @return the carrier's reference, by which bounces are matched later
   * @throws Undeliverable if it can never go
   * @throws RuntimeException if the carrier did not take it; it may be tried again
   */
  String send(Letter letter);
}
