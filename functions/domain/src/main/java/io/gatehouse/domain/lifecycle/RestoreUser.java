package io.gatehouse.domain.lifecycle;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.invitation.Invitations;
import io.gatehouse.domain.invitation.Invited;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.user.HomeUsers;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserOfCompany;
import io.gatehouse.domain.user.UserStatus;

/**
 * Undoes {@link DeleteUser} within 30 days (R12): the user is what they were, with what they held.
 * Links do not come back; who was invited must be invited anew.
 */
public final class RestoreUser implements UseCase<UserOfCompany, Invited> {
  private final HomeUsers users;
  private final Companies companies;
  private final Invitations invitations;
  private final IdGenerator ids;

  public RestoreUser(
      HomeUsers users, Companies companies, Invitations invitations, IdGenerator ids) {
    this.users = users;
    this.companies = companies;
    this.invitations = invitations;
    this.ids = ids;
  }

  @Override
  public Outcome<Invited> decide(UserOfCompany named, Context context) {
    User deleted = users.deleted(named, context.now());
    User restored = deleted.restored(context.now());
    Membership atHome = users.membership(deleted);
    Change.Builder change =
        Change.builder().update(deleted, restored).update(atHome, atHome.following(restored));
    if (restored.status() == UserStatus.ACTIVE && atHome.isAdministrator()) {
      Company company = companies.get(deleted.home());
      change.update(company, company.administratorActivated());
    }
    change.send(
        OutgoingMessage.alignSignIn(ids.messageId(), deleted.home(), deleted.id(), context.now()));
    change.log(
        context.event(
            ids.eventId(),
            EventKind.USER_RESTORED,
            deleted.home(),
            deleted.id(),
            deleted.facts(),
            restored.facts()));
    return new Outcome<>(
        new Invited(restored, invitations.find(restored.id()).orElse(null)), change.build());
  }
}
