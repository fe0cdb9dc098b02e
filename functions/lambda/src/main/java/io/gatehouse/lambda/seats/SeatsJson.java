package io.gatehouse.lambda.seats;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gatehouse.domain.catalogue.SeatType;
import io.gatehouse.domain.seat.SeatCount;
import io.gatehouse.domain.seat.SeatsOfCompany;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schema {@code Seats}: how a company stands with each type of seat. */
record SeatsJson(List<One> seats) {
  /**
   * One type.
   *
   * @param bought null if it is not paid for
   * @param free null if it is not paid for: then there are as many as one likes
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record One(
      String seat,
      boolean paid,
      @Nullable Long bought,
      long used,
      long reserved,
      @Nullable Long free) {}

  static SeatsJson of(SeatsOfCompany seats) {
    return new SeatsJson(
        seats.catalogue().seatTypes().stream()
            .map(type -> one(type, seats.of(type.id())))
            .toList());
  }

  private static One one(SeatType type, SeatCount count) {
    return new One(
        type.id().value(),
        type.paid(),
        type.paid() ? count.bought() : null,
        count.used(),
        count.reserved(),
        type.paid() ? count.free() : null);
  }
}
