package io.gatehouse.domain.lifecycle;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.invitation.Invitations;
import io.gatehouse.domain.invitation.Invited;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.user.HomeUsers;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserOfCompany;
import io.gatehouse.domain.user.UserStatus;

/**
 * Undoes {@link DisableUser} (R12). Who has a password may sign in again; who never had one must be
 * invited anew.
 */
public final class EnableUser implements UseCase<UserOfCompany, Invited> {
  private final HomeUsers users;
  private final Companies companies;
  private final Invitations invitations;
  private final IdGenerator ids;

  public EnableUser(
      HomeUsers users, Companies companies, Invitations invitations, IdGenerator ids) {
    this.users = users;
    this.companies = companies;
    this.invitations = invitations;
    this.ids = ids;
  }

  @Override
  public Outcome<Invited> decide(UserOfCompany named, Context context) {
    User user = users.get(named);
    Invitation invitation = invitations.find(user.id()).orElse(null);
    if (user.status() != UserStatus.DISABLED) {
      return Outcome.of(new Invited(user, invitation));
    }
    User enabled = user.enabled(context.now());
    Membership atHome = users.membership(user);
    Change.Builder change =
        Change.builder().update(user, enabled).update(atHome, atHome.following(enabled));
    if (enabled.status() == UserStatus.ACTIVE && atHome.isAdministrator()) {
      Company company = companies.get(user.home());
      change.update(company, company.administratorActivated());
    }
    change.send(
        OutgoingMessage.alignSignIn(ids.messageId(), user.home(), user.id(), context.now()));
    change.log(
        context.event(
            ids.eventId(),
            EventKind.USER_ENABLED,
            user.home(),
            user.id(),
            user.facts(),
            enabled.facts()));
    return new Outcome<>(new Invited(enabled, invitation), change.build());
  }
}
