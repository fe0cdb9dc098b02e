/**
 * The event log (R48): who did what, for whom, when and from where. Events are never changed and
 * hold no secrets.
 */
@NullMarked
package io.gatehouse.domain.event;

import org.jspecify.annotations.NullMarked;
