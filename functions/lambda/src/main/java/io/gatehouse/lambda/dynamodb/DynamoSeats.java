package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.seat.SeatCount;
import io.gatehouse.domain.seat.SeatLimit;
import io.gatehouse.domain.seat.SeatPool;
import io.gatehouse.domain.seat.Seats;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** {@link Seats} in the table. */
@Singleton
final class DynamoSeats implements Seats {
  private final BatchReader batches;

  DynamoSeats(BatchReader batches) {
    this.batches = batches;
  }

  /** A76. */
  @Override
  public Map<SeatTypeId, SeatCount> counts(CompanyId company, Collection<SeatTypeId> types) {
    Map<SeatTypeId, SeatCount> counts = new HashMap<>();
    types.forEach(type -> counts.put(type, SeatCount.NONE));
    batches
        .find(types.stream().map(type -> new SeatCountKey(new SeatPool(company, type))).toList())
        .stream()
        .map(Codecs.SEAT_COUNT::decode)
        .forEach(counted -> counts.put(counted.key().pool().type(), counted.count()));
    return counts;
  }

  /** A77. */
  @Override
  public Map<SeatTypeId, SeatLimit> limits(CompanyId company, Collection<SeatTypeId> types) {
    return batches
        .find(types.stream().map(type -> new SeatLimitKey(new SeatPool(company, type))).toList())
        .stream()
        .map(Codecs.SEAT_LIMIT::decode)
        .collect(Collectors.toMap(limit -> limit.pool().type(), Function.identity()));
  }
}
