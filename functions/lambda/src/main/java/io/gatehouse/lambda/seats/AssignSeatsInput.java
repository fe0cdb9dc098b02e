package io.gatehouse.lambda.seats;

import io.gatehouse.domain.assignment.AssignSeats;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.lambda.api.CatalogueIds;
import io.gatehouse.lambda.api.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The schema {@code AssignSeats}, with the company of the path. */
record AssignSeatsInput(
    @Nullable String companyId, @Nullable String seat, @Nullable List<@Nullable String> userIds) {
  AssignSeats.Input read(Catalogue catalogue) {
    Validation validation = new Validation();
    SeatTypeId wanted = new CatalogueIds(catalogue, validation).seat("/seat", seat);
    if (seat == null || seat.isBlank()) {
      validation.error("/seat", "is required");
    }
    List<UserId> users = new ArrayList<>();
    List<@Nullable String> given = userIds == null ? List.of() : userIds;
    if (given.isEmpty() || given.size() > AssignSeats.MOST) {
      validation.error("/userIds", "must have 1 to " + AssignSeats.MOST + " entries");
    } else {
      for (int index = 0; index < given.size(); index++) {
        UserId user = validation.required("/userIds/" + index, given.get(index), UserId::new);
        if (user != null) {
          users.add(user);
        }
      }
    }
    validation.finish();
    return new AssignSeats.Input(
        Ids.company(companyId), Objects.requireNonNull(wanted, "checked above"), users);
  }
}
