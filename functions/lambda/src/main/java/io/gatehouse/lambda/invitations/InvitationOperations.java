package io.gatehouse.lambda.invitations;

import io.gatehouse.domain.assignment.Asking;
import io.gatehouse.domain.assignment.NoMoreThanOneself;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.invitation.Invitations;
import io.gatehouse.domain.invitation.Invited;
import io.gatehouse.domain.invitation.RevokeInvitation;
import io.gatehouse.domain.invitation.SendInvitation;
import io.gatehouse.domain.invitation.SendInvitations;
import io.gatehouse.domain.seat.SeatLimits;
import io.gatehouse.domain.user.HomeUsers;
import io.gatehouse.domain.user.UserOfCompany;
import io.gatehouse.domain.user.Users;
import io.gatehouse.lambda.api.UserInput;
import io.gatehouse.lambda.api.UserViews;
import io.gatehouse.lambda.edge.Binding;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.edge.Operations;
import jakarta.inject.Singleton;
import java.util.List;

/** What administrators can do with invitations. */
@Singleton
final class InvitationOperations implements Operations {
  private final HomeUsers users;
  private final Invitations invitations;
  private final IdGenerator ids;
  private final Asking asking;
  private final Changes changes;
  private final SeatLimits seats;
  private final UserViews views;

  InvitationOperations(
      Users users,
      Invitations invitations,
      IdGenerator ids,
      Asking asking,
      Changes changes,
      SeatLimits seats,
      UserViews views) {
    this.users = new HomeUsers(users);
    this.invitations = invitations;
    this.ids = ids;
    this.asking = asking;
    this.changes = changes;
    this.seats = seats;
    this.views = views;
  }

  @Override
  public List<Binding<?, ?, ?>> bindings() {
    UseCase<UserOfCompany, Invited> send =
        new NoMoreThanOneself<>(asking, new SendInvitation(users, invitations, ids));
    SendInvitations sendMany = new SendInvitations(seats.behind(send), changes);
    UseCase<SendInvitations.Input, SentManyJson> toldOf =
        (wanted, context) ->
            Outcome.of(
                SentManyJson.of(
                    sendMany.decide(wanted, context).answer(),
                    context.source().requestId(),
                    context.now()));
    return List.of(
        new Binding<>(
            Operation.INVITATION_SEND,
            UserInput.class,
            (wire, caller) -> wire.read(),
            send,
            views::of),
        new Binding<>(
            Operation.INVITATION_SEND_MANY,
            SendManyInput.class,
            (wire, caller) -> wire.read(),
            toldOf,
            sent -> sent),
        new Binding<>(
            Operation.INVITATION_REVOKE,
            UserInput.class,
            (wire, caller) -> wire.read(),
            new NoMoreThanOneself<>(asking, new RevokeInvitation(users, invitations, ids)),
            views::of));
  }
}
