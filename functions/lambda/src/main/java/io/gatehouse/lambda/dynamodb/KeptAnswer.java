package io.gatehouse.lambda.dynamodb;

import io.gatehouse.lambda.idempotency.StoredAnswer;
import java.time.Instant;

/**
 * An answer with its key and its end (R52).
 *
 * @param expiresAt whole seconds; DynamoDB deletes days later, so whoever reads compares
 */
record KeptAnswer(AnswerKey key, StoredAnswer answer, Instant expiresAt) {}
