package io.gatehouse.domain.emailchange;

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
import io.gatehouse.domain.link.Confirmation;
import io.gatehouse.domain.link.LinkGate;
import io.gatehouse.domain.link.Linked;
import io.gatehouse.domain.link.MailedLink;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.password.PasswordResets;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.Users;
import java.util.Map;
import java.util.TreeMap;

/**
 * Confirms a new address with the code of the mail that went there (R12): from now on it is the one
 * to sign in with, and both addresses are told. A link for a new password that went to the old one
 * dies. Answers the new address.
 */
public final class ConfirmEmailChange implements UseCase<Confirmation, EmailAddress> {
  private final LinkGate gate;
  private final EmailChanges emailChanges;
  private final PasswordResets resets;
  private final Users users;
  private final Companies companies;
  private final IdGenerator ids;

  public ConfirmEmailChange(
      LinkGate gate,
      EmailChanges emailChanges,
      PasswordResets resets,
      Users users,
      Companies companies,
      IdGenerator ids) {
    this.gate = gate;
    this.emailChanges = emailChanges;
    this.resets = resets;
    this.users = users;
    this.companies = companies;
    this.ids = ids;
  }

  @Override
  public Outcome<EmailAddress> decide(Confirmation confirmation, Context context) {
    EmailChange claimed =
        gate.claim(confirmation.token(), confirmation.code(), emailChanges::find, context);
    User user =
        users.find(claimed.user()).orElseThrow(() -> new Refused(new Refusal.LinkUnknown()));
    Company home =
        companies.find(user.home()).orElseThrow(() -> new Refused(new Refusal.LinkUnknown()));
    gate.requireAwaited(claimed, user, home);
    // Only the reader of that mailbox has the code: it is no secret to them that it is taken (R40).
    gate.whileClaimed(claimed, () -> requireFree(claimed.to()));
    EmailChange used = claimed.with(claimed.link().ended(MailedLink.Ending.USED));
    User confirmed = user.withEmail(claimed.to());
    Change.Builder change = Change.builder().update(claimed, used).update(user, confirmed);
    resets.find(user.id()).ifPresent(reset -> Linked.takeBack(change, reset));
    change
        .send(OutgoingMessage.alignSignIn(ids.messageId(), user.home(), user.id(), context.now()))
        .send(changed(user, user.email(), context))
        .send(changed(user, claimed.to(), context));
    Context asHolder =
        new Context(
            new Actor.LinkHolder(user.id(), user.name().full()), context.source(), context.now());
    change.log(
        asHolder.event(
            ids.eventId(),
            EventKind.EMAIL_CHANGED,
            user.home(),
            user.id(),
            facts(user, claimed),
            facts(confirmed, used)));
    return new Outcome<>(claimed.to(), change.build());
  }

  private void requireFree(EmailAddress email) {
    if (users.findByEmail(email).isPresent()) {
      throw new Refused(new Refusal.EmailTaken());
    }
  }

  private OutgoingMessage changed(User user, EmailAddress address, Context context) {
    return new OutgoingMessage(
        ids.messageId(),
        user.home(),
        new Delivery.EmailChangedMail(user.id(), address),
        context.now());
  }

  private static Map<String, String> facts(User user, EmailChange change) {
    Map<String, String> facts = new TreeMap<>(user.facts());
    facts.putAll(change.facts());
    return facts;
  }
}
