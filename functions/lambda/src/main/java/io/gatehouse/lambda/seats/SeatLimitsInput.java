package io.gatehouse.lambda.seats;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.SeatType;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.seat.SeatLimit;
import io.gatehouse.domain.seat.SetSeatLimits;
import io.gatehouse.lambda.api.CatalogueIds;
import io.gatehouse.lambda.api.Ids;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The schema {@code SetSeatLimits}, with the company of the path. */
record SeatLimitsInput(@Nullable String companyId, @Nullable List<@Nullable Limit> limits) {
  /** How many of one type. */
  record Limit(@Nullable String seat, @Nullable Long bought) {}

  SetSeatLimits.Input read(Catalogue catalogue) {
    Validation validation = new Validation();
    CatalogueIds ids = new CatalogueIds(catalogue, validation);
    List<@Nullable Limit> given = limits == null ? List.of() : limits;
    if (given.isEmpty() || given.size() > catalogue.seatTypes().size()) {
      validation.error("/limits", "must have 1 to " + catalogue.seatTypes().size() + " entries");
    }
    Map<SeatTypeId, Long> bought = new HashMap<>();
    for (int index = 0; index < given.size(); index++) {
      read(given.get(index), "/limits/" + index, bought, catalogue, ids, validation);
    }
    validation.finish();
    return new SetSeatLimits.Input(Ids.company(companyId), bought);
  }

  private static void read(
      @Nullable Limit limit,
      String at,
      Map<SeatTypeId, Long> all,
      Catalogue catalogue,
      CatalogueIds ids,
      Validation validation) {
    String seat = limit == null ? null : limit.seat();
    Long bought = limit == null ? null : limit.bought();
    if (seat == null || seat.isBlank()) {
      validation.error(at + "/seat", "is required");
    }
    if (bought == null || bought < 0 || bought > SeatLimit.MOST) {
      validation.error(at + "/bought", "must be 0 to " + SeatLimit.MOST);
    }
    SeatTypeId type = ids.seat(at + "/seat", seat);
    if (type == null || bought == null) {
      return;
    }
    if (catalogue.seatType(type).filter(SeatType::paid).isEmpty()) {
      validation.error(at + "/seat", "is free: nothing is bought of it");
    } else if (all.putIfAbsent(type, bought) != null) {
      validation.error(at + "/seat", "is named twice");
    }
  }
}
