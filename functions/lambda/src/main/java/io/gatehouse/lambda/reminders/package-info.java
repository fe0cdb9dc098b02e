/**
 * The scheduled job (R51): follows up invitations, and sweeps up messages that the stream lost or
 * that are due again.
 */
@NullMarked
package io.gatehouse.lambda.reminders;

import org.jspecify.annotations.NullMarked;
