package io.gatehouse.domain.delivery;

import io.gatehouse.domain.id.MessageId;

/** Sends letters. A port. */
@FunctionalInterface
public interface Post {
  /**
   * Sends a letter.
   *
   * @param message names the mail in what the carrier reports of it later
   * @return the carrier's reference, by which people find the mail at the carrier
   * @throws Undeliverable if it can never go
   * @throws RuntimeException if the carrier did not take it; it may be tried again
   */
  String send(MessageId message, Letter letter);
}
