package io.gatehouse.lambda.dynamodb;

import java.time.Instant;

/**
 * What is kept of requests, see {@link io.gatehouse.domain.limit.Rate}.
 *
 * @param usedUntil to the millisecond, which DynamoDB can calculate with
 * @param expiresAt when the item means nothing any more; whole seconds
 */
record RequestCount(RequestCountKey key, Instant usedUntil, Instant expiresAt) {}
