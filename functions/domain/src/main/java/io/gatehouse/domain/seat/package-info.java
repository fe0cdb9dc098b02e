/**
 * Seats (R21 to R27): how many a company has bought, who takes one, and who may. What is taken is
 * never counted by whoever decides: it follows from every change to a membership, see {@link
 * io.gatehouse.domain.seat.SeatMoves}.
 */
@NullMarked
package io.gatehouse.domain.seat;

import org.jspecify.annotations.NullMarked;
