/**
 * The result of a decision: new states, the event and the outgoing messages, written together or
 * not at all.
 */
@NullMarked
package io.gatehouse.domain.change;

import org.jspecify.annotations.NullMarked;
