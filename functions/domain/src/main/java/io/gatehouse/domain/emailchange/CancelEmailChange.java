package io.gatehouse.domain.emailchange;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.invitation.Invitations;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.HomeUsers;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserOfCompany;

/** Takes back a change of address that was not confirmed (R12): its link dies. */
public final class CancelEmailChange implements UseCase<UserOfCompany, Addressed> {
  private final HomeUsers users;
  private final Invitations invitations;
  private final EmailChanges emailChanges;
  private final IdGenerator ids;

  public CancelEmailChange(
      HomeUsers users, Invitations invitations, EmailChanges emailChanges, IdGenerator ids) {
    this.users = users;
    this.invitations = invitations;
    this.emailChanges = emailChanges;
    this.ids = ids;
  }

  @Override
  public Outcome<Addressed> decide(UserOfCompany named, Context context) {
    User user = users.get(named);
    EmailChange open =
        emailChanges
            .find(user.id())
            .filter(change -> change.isOpen(context.now()))
            .orElseThrow(() -> new Refused(new Refusal.NoOpenEmailChange()));
    EmailChange cancelled = open.revoked();
    Change change =
        Change.builder()
            .update(open, cancelled)
            .log(
                context.event(
                    ids.eventId(),
                    EventKind.EMAIL_CHANGE_CANCELLED,
                    user.home(),
                    user.id(),
                    open.facts(),
                    cancelled.facts()))
            .build();
    return new Outcome<>(
        new Addressed(user, invitations.find(user.id()).orElse(null), cancelled), change);
  }
}
