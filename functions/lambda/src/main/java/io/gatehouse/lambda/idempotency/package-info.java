/**
 * Answers that are kept so that a repeated request gets the first one again (R52). A port of the
 * edge: the table keeps each answer in the transaction of the change it answers for.
 */
@NullMarked
package io.gatehouse.lambda.idempotency;

import org.jspecify.annotations.NullMarked;
