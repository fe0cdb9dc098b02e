package io.gatehouse.domain.password;

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
import io.gatehouse.domain.notification.Delivery;
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
 * Chooses a new password with the code of the mail. It ends every session of the user (R39), and
 * the user is told by mail.
 */
public final class ChoosePassword implements UseCase<Redemption, EmailAddress> {
  private final LinkGate gate;
  private final PasswordResets resets;
  private final Users users;
  private final Companies companies;
  private final SignInDirectory directory;
  private final IdGenerator ids;

  public ChoosePassword(
      LinkGate gate,
      PasswordResets resets,
      Users users,
      Companies companies,
      SignInDirectory directory,
      IdGenerator ids) {
    this.gate = gate;
    this.resets = resets;
    this.users = users;
    this.companies = companies;
    this.directory = directory;
    this.ids = ids;
  }

  @Override
  public Outcome<EmailAddress> decide(Redemption redemption, Context context) {
    PasswordReset claimed =
        gate.claim(redemption.token(), redemption.code(), resets::find, context);
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
          // Not later from the outbox: that would end the session just begun with the new password.
          directory.endSessions(user.id());
        });

    PasswordReset used = claimed.with(claimed.link().ended(MailedLink.Ending.USED));
    User renewed = user.passwordChosen(context.now());
    Membership atHome = users.homeMembership(user);
    Context asHolder =
        new Context(
            new Actor.LinkHolder(user.id(), user.name().full()), context.source(), context.now());
    Change change =
        Change.builder()
            .update(claimed, used)
            .update(user, renewed)
            .update(atHome, atHome.following(renewed))
            .send(
                new OutgoingMessage(
                    ids.messageId(),
                    user.home(),
                    new Delivery.PasswordChangedMail(user.id()),
                    context.now()))
            .log(
                asHolder.event(
                    ids.eventId(),
                    EventKind.PASSWORD_CHOSEN,
                    user.home(),
                    user.id(),
                    claimed.facts(),
                    used.facts()))
            .build();
    return new Outcome<>(user.email(), change);
  }
}
