package io.gatehouse.domain.delivery;

import io.gatehouse.domain.notification.OutgoingMessage;

/**
 * A message claimed for delivery.
 *
 * @param attempt the number of this attempt, from 1
 */
public record Claimed(OutgoingMessage message, int attempt) {}
