package io.gatehouse.domain.lifecycle;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.emailchange.EmailChanges;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.invitation.Invitations;
import io.gatehouse.domain.invitation.Invited;
import io.gatehouse.domain.link.Linked;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.password.PasswordResets;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.HomeUsers;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserOfCompany;
import io.gatehouse.domain.user.UserStatus;
import org.jspecify.annotations.Nullable;

/**
 * Removes a user from the portal, restorable for 30 days (R12): they cannot sign in, hold nothing
 * any more, and every link on its way to them dies. Never oneself, never the last active
 * administrator (R4, R13), never the company's contact person (R5).
 *
 * <p>Also not the contact person who is the company's only user: a mistyped one who never came is
 * mended by name and address, and a company that nobody is to be in is deleted itself. So it takes
 * no look at all others, and no two changes can together leave the company without a contact.
 */
public final class DeleteUser implements UseCase<UserOfCompany, Invited> {
  private final HomeUsers users;
  private final Companies companies;
  private final Invitations invitations;
  private final PasswordResets resets;
  private final EmailChanges emailChanges;
  private final IdGenerator ids;

  public DeleteUser(
      HomeUsers users,
      Companies companies,
      Invitations invitations,
      PasswordResets resets,
      EmailChanges emailChanges,
      IdGenerator ids) {
    this.users = users;
    this.companies = companies;
    this.invitations = invitations;
    this.resets = resets;
    this.emailChanges = emailChanges;
    this.ids = ids;
  }

  @Override
  public Outcome<Invited> decide(UserOfCompany named, Context context) {
    User user = users.get(named);
    UserId by = context.actor() instanceof Actor.Person person ? person.id() : null;
    if (user.id().equals(by)) {
      throw new Refused(new Refusal.OwnAccount());
    }
    Company company = companies.get(user.home());
    if (user.id().equals(company.contactPerson())) {
      throw new Refused(new Refusal.IsContactPerson());
    }
    User deleted = user.deleted(context.now());
    Membership atHome = users.membership(user);
    Change.Builder change =
        Change.builder().update(user, deleted).update(atHome, atHome.following(deleted));
    if (user.status() == UserStatus.ACTIVE && atHome.isAdministrator()) {
      change.update(company, company.administratorLost());
    }
    Invitation invitation = invitations.find(user.id()).orElse(null);
    Invited after = new Invited(deleted, Linked.takeBack(change, invitation));
    resets.find(user.id()).ifPresent(reset -> Linked.takeBack(change, reset));
    emailChanges.find(user.id()).ifPresent(pending -> Linked.takeBack(change, pending));
    change.send(
        OutgoingMessage.alignSignIn(ids.messageId(), user.home(), user.id(), context.now()));
    if (isWorthTelling(user, invitation)) {
      change.send(
          new OutgoingMessage(
              ids.messageId(),
              user.home(),
              new Delivery.UserRemovedMail(user.id(), by),
              context.now()));
    }
    change.log(
        context.event(
            ids.eventId(),
            EventKind.USER_DELETED,
            user.home(),
            user.id(),
            new Invited(user, invitation).facts(),
            after.facts()));
    return new Outcome<>(after, change.build());
  }

  /** Whoever never heard from the portal would only wonder. */
  private static boolean isWorthTelling(User user, @Nullable Invitation invitation) {
    return user.status() != UserStatus.NOT_INVITED
        && (user.activatedAt() != null || invitation != null);
  }
}
