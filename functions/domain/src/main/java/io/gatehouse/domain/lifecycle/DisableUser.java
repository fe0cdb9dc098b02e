package io.gatehouse.domain.lifecycle;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.invitation.Invitations;
import io.gatehouse.domain.invitation.Invited;
import io.gatehouse.domain.link.Linked;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.HomeUsers;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserOfCompany;
import io.gatehouse.domain.user.UserStatus;

/**
 * Stops a user from signing in, at once (R12). An open invitation dies with it. Never oneself, and
 * never the last active administrator (R4, R13).
 */
public final class DisableUser implements UseCase<UserOfCompany, Invited> {
  private final HomeUsers users;
  private final Companies companies;
  private final Invitations invitations;
  private final IdGenerator ids;

  public DisableUser(
      HomeUsers users, Companies companies, Invitations invitations, IdGenerator ids) {
    this.users = users;
    this.companies = companies;
    this.invitations = invitations;
    this.ids = ids;
  }

  @Override
  public Outcome<Invited> decide(UserOfCompany named, Context context) {
    User user = users.get(named);
    if (context.actor() instanceof Actor.Person person && person.id().equals(user.id())) {
      throw new Refused(new Refusal.OwnAccount());
    }
    Invitation invitation = invitations.find(user.id()).orElse(null);
    Invited before = new Invited(user, invitation);
    if (user.status() == UserStatus.DISABLED) {
      return Outcome.of(before);
    }
    User disabled = user.disabled(context.now());
    Membership atHome = users.membership(user);
    Change.Builder change =
        Change.builder().update(user, disabled).update(atHome, atHome.following(disabled));
    if (user.status() == UserStatus.ACTIVE && atHome.isAdministrator()) {
      Company company = companies.get(user.home());
      change.update(company, company.administratorLost());
    }
    invitation = Linked.takeBack(change, invitation);
    Invited after = new Invited(disabled, invitation);
    change.send(
        OutgoingMessage.alignSignIn(ids.messageId(), user.home(), user.id(), context.now()));
    change.log(
        context.event(
            ids.eventId(),
            EventKind.USER_DISABLED,
            user.home(),
            user.id(),
            before.facts(),
            after.facts()));
    return new Outcome<>(after, change.build());
  }
}
