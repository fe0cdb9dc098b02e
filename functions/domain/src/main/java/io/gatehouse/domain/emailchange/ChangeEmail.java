package io.gatehouse.domain.emailchange;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.invitation.Invitations;
import io.gatehouse.domain.invitation.Invited;
import io.gatehouse.domain.invitation.OpenInvitation;
import io.gatehouse.domain.link.LinkState;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.user.AboutUser;
import io.gatehouse.domain.user.HomeUsers;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserOfCompany;
import io.gatehouse.domain.user.UserStatus;
import io.gatehouse.domain.user.Users;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Gives a user another address (R12), asked by an administrator or by the user. Whoever signs in
 * with the old one has to confirm the new one first, and the old one is told at once. Whoever never
 * signed in gets it at once, and an open invitation goes to it anew: the link before dies.
 *
 * <p>An administrator is told if somebody has the address. A user who asks for themselves is not
 * (R40): that shows only to whoever reads the mail at that address.
 */
public final class ChangeEmail implements UseCase<ChangeEmail.Input, Addressed> {
  private final HomeUsers homeUsers;
  private final Users users;
  private final Invitations invitations;
  private final EmailChanges emailChanges;
  private final OpenInvitation openInvitation;
  private final IdGenerator ids;

  public ChangeEmail(
      Users users, Invitations invitations, EmailChanges emailChanges, IdGenerator ids) {
    this.homeUsers = new HomeUsers(users);
    this.users = users;
    this.invitations = invitations;
    this.emailChanges = emailChanges;
    this.openInvitation = new OpenInvitation(ids);
    this.ids = ids;
  }

  /** Whose, and to which address. */
  public record Input(UserOfCompany named, EmailAddress email) implements AboutUser {}

  @Override
  public Outcome<Addressed> decide(Input input, Context context) {
    User user = homeUsers.get(input.named());
    if (user.email().key().equals(input.email().key())) {
      throw Validation.refuse("/email", "is the address they have already");
    }
    if (user.status() == UserStatus.ACTIVE) {
      return ask(user, input.email(), context);
    }
    if (user.activatedAt() != null) {
      // Stopped from signing in, they could not confirm; and they have a password for the old one.
      throw new Refused(new Refusal.UserDisabled());
    }
    return move(user, input.email(), context);
  }

  private Outcome<Addressed> ask(User user, EmailAddress email, Context context) {
    UserId administrator = administrator(user, context);
    if (administrator != null && users.findByEmail(email).isPresent()) {
      throw new Refused(new Refusal.EmailTaken());
    }
    EmailChange before = emailChanges.find(user.id()).orElse(null);
    EmailChange asked =
        EmailChange.sent(
            user.id(),
            user.home(),
            user.email(),
            email,
            administrator,
            ids.linkId(),
            context.now(),
            before);
    Change change =
        Change.builder()
            .put(before, asked)
            .send(
                message(
                    user,
                    new Delivery.EmailConfirmationMail(user.id(), asked.link().id()),
                    context))
            .send(
                message(
                    user,
                    new Delivery.EmailChangeAnnouncedMail(user.id(), asked.link().id()),
                    context))
            .log(
                context.event(
                    ids.eventId(),
                    EventKind.EMAIL_CHANGE_ASKED,
                    user.home(),
                    user.id(),
                    before == null ? Map.of() : before.facts(),
                    asked.facts()))
            .build();
    return new Outcome<>(
        new Addressed(user, invitations.find(user.id()).orElse(null), asked), change);
  }

  /** Nobody ever signed in with the old one, so nothing has to be confirmed. */
  private Outcome<Addressed> move(User user, EmailAddress email, Context context) {
    User moved = user.withEmail(email);
    Change.Builder change = Change.builder().update(user, moved);
    Optional<Invitation> before = invitations.find(user.id());
    Invitation invitation = before.orElse(null);
    if (user.status() == UserStatus.INVITED
        && before.filter(open -> open.link().state(context.now()) == LinkState.VALID).isPresent()) {
      invitation = openInvitation.addTo(change, moved, before.orElse(null), context);
    }
    // Accepting may have died after the directory was told, and before it was written here.
    change.send(
        OutgoingMessage.alignSignIn(ids.messageId(), user.home(), user.id(), context.now()));
    change.log(
        context.event(
            ids.eventId(),
            EventKind.EMAIL_CHANGED,
            user.home(),
            user.id(),
            new Invited(user, before.orElse(null)).facts(),
            new Invited(moved, invitation).facts()));
    return new Outcome<>(new Addressed(moved, invitation, null), change.build());
  }

  /** Null if the user asks for themselves. */
  private static @Nullable UserId administrator(User user, Context context) {
    return context.actor() instanceof Actor.Person person && !person.id().equals(user.id())
        ? person.id()
        : null;
  }

  private OutgoingMessage message(User user, Delivery delivery, Context context) {
    return new OutgoingMessage(ids.messageId(), user.home(), delivery, context.now());
  }
}
