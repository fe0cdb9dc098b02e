package io.gatehouse.lambda.seats;

import io.gatehouse.domain.assignment.Asking;
import io.gatehouse.domain.assignment.AssignSeats;
import io.gatehouse.domain.assignment.GiveClientAccess;
import io.gatehouse.domain.assignment.SetSeat;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.invitation.Invitations;
import io.gatehouse.domain.seat.ReadSeats;
import io.gatehouse.domain.seat.SeatLimits;
import io.gatehouse.domain.seat.Seats;
import io.gatehouse.domain.seat.SetSeatLimits;
import io.gatehouse.domain.user.Users;
import io.gatehouse.lambda.api.UserViews;
import io.gatehouse.lambda.edge.Binding;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.edge.Operations;
import jakarta.inject.Singleton;
import java.util.List;

/** What can be done with seats, and by a partner with its people at clients. */
@Singleton
final class SeatOperations implements Operations {
  private final Companies companies;
  private final Users users;
  private final Invitations invitations;
  private final Seats seats;
  private final SeatLimits limits;
  private final Asking asking;
  private final IdGenerator ids;
  private final Changes changes;
  private final UserViews views;

  SeatOperations(
      Companies companies,
      Users users,
      Invitations invitations,
      Seats seats,
      SeatLimits limits,
      Asking asking,
      IdGenerator ids,
      Changes changes,
      UserViews views) {
    this.companies = companies;
    this.users = users;
    this.invitations = invitations;
    this.seats = seats;
    this.limits = limits;
    this.asking = asking;
    this.ids = ids;
    this.changes = changes;
    this.views = views;
  }

  @Override
  public List<Binding<?, ?, ?>> bindings() {
    Catalogue catalogue = asking.catalogue();
    SetSeat setSeat = new SetSeat(asking, users, invitations, ids);
    AssignSeats assignSeats = new AssignSeats(limits.behind(setSeat), catalogue, changes);
    UseCase<AssignSeats.Input, AssignedJson> toldOf =
        (wanted, context) ->
            Outcome.of(
                AssignedJson.of(
                    assignSeats.decide(wanted, context).answer(), context.source().requestId()));
    return List.of(
        new Binding<>(
            Operation.SEATS_OVERVIEW,
            CompanyInput.class,
            (wire, caller) -> wire.read(),
            new ReadSeats(companies, seats, catalogue),
            SeatsJson::of),
        new Binding<>(
            Operation.SEATS_LIMITS_SET,
            SeatLimitsInput.class,
            (wire, caller) -> wire.read(catalogue),
            new SetSeatLimits(companies, seats, catalogue, ids),
            SeatsJson::of),
        new Binding<>(
            Operation.USER_SEAT_SET,
            SetSeatInput.class,
            (wire, caller) -> wire.read(catalogue),
            setSeat,
            views::of),
        new Binding<>(
            Operation.SEATS_ASSIGN,
            AssignSeatsInput.class,
            (wire, caller) -> wire.read(catalogue),
            toldOf,
            told -> told),
        new Binding<>(
            Operation.CLIENT_ACCESS_GIVE,
            ClientAccessInput.class,
            (wire, caller) -> wire.read(catalogue),
            new GiveClientAccess(asking, users, invitations, ids),
            views::of));
  }
}
