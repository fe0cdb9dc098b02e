/**
 * The function behind the table's stream: it delivers outgoing messages as soon as the change they
 * belong to is written.
 */
@NullMarked
package io.gatehouse.lambda.outbox;

import org.jspecify.annotations.NullMarked;
