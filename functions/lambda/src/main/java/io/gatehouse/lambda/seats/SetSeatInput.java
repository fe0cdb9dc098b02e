package io.gatehouse.lambda.seats;

import io.gatehouse.domain.assignment.SetSeat;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.lambda.api.CatalogueIds;
import io.gatehouse.lambda.api.Ids;
import org.jspecify.annotations.Nullable;

/** The schema {@code SetSeat}, with the user of the path. */
record SetSeatInput(@Nullable String companyId, @Nullable String userId, @Nullable String seat) {
  SetSeat.Input read(Catalogue catalogue) {
    Validation validation = new Validation();
    SeatTypeId wanted = new CatalogueIds(catalogue, validation).seat("/seat", seat);
    validation.finish();
    return new SetSeat.Input(Ids.company(companyId), Ids.user(userId), wanted);
  }
}
