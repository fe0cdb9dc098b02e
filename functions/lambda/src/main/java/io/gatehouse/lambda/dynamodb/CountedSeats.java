package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.seat.SeatCount;

/** What is counted of a company's seats of one type, see {@link SeatUpdate}. */
record CountedSeats(SeatCountKey key, SeatCount count) {}
