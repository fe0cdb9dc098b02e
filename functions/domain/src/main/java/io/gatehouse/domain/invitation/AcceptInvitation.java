package io.gatehouse.domain.invitation;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.link.LinkGate;
import io.gatehouse.domain.link.MailedLink;
import io.gatehouse.domain.link.Redemption;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.signin.OwnWords;
import io.gatehouse.domain.signin.SignInDirectory;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.Users;
import java.util.List;

/**
 * Accepts an invitation: the code of the mail and a password of one's own make the user active
 * (R37). The sign-in directory is told first and the link is spent after, under a claim: a crash in
 * between leaves a link that works again.
 */
public final class AcceptInvitation implements UseCase<Redemption, EmailAddress> {
  private final LinkGate gate;
  private final Invitations invitations;
  private final Users users;
  private final Companies companies;
  private final SignInDirectory directory;
  private final IdGenerator ids;

  public AcceptInvitation(
      LinkGate gate,
      Invitations invitations,
      Users users,
      Companies companies,
      SignInDirectory directory,
      IdGenerator ids) {
    this.gate = gate;
    this.invitations = invitations;
    this.users = users;
    this.companies = companies;
    this.directory = directory;
    this.ids = ids;
  }

  @Override
  public Outcome<EmailAddress> decide(Redemption redemption, Context context) {
    Invitation claimed =
        gate.claim(redemption.token(), redemption.code(), invitations::find, context);
    User user =
        users.find(claimed.user()).orElseThrow(() -> new Refused(new Refusal.LinkUnknown()));
    Company home =
        companies.find(user.home()).orElseThrow(() -> new Refused(new Refusal.LinkUnknown()));
    gate.requireAwaited(claimed, user, home);
    gate.whileClaimed(
        claimed,
        () -> {
          OwnWords.requireNone(
              redemption.password(),
              List.of(user.name().full(), user.email().value(), home.name()));
          directory.setPassword(user.id(), user.email(), redemption.password());
        });

    Invitation used = claimed.with(claimed.link().ended(MailedLink.Ending.USED));
    User active = user.passwordChosen(context.now());
    Membership atHome = users.homeMembership(user);
    Change.Builder change =
        Change.builder()
            .update(claimed, used)
            .update(user, active)
            .update(atHome, atHome.following(active));
    if (atHome.isAdministrator()) {
      change.update(home, home.administratorActivated());
    }
    // Disabled and enabled again since a first try, the directory may still have them stopped.
    change.send(
        OutgoingMessage.alignSignIn(ids.messageId(), user.home(), user.id(), context.now()));
    Context asHolder =
        new Context(
            new Actor.LinkHolder(user.id(), user.name().full()), context.source(), context.now());
    change.log(
        asHolder.event(
            ids.eventId(),
            EventKind.INVITATION_ACCEPTED,
            user.home(),
            user.id(),
            new Invited(user, claimed).facts(),
            new Invited(active, used).facts()));
    return new Outcome<>(user.email(), change.build());
  }
}
