package io.gatehouse.domain.password;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.user.User;
import java.util.Map;

/** The change that opens a reset; administrators and forgetful users share it (R39). */
final class OpenPasswordReset {
  private final PasswordResets resets;
  private final IdGenerator ids;

  OpenPasswordReset(PasswordResets resets, IdGenerator ids) {
    this.resets = resets;
    this.ids = ids;
  }

  Change decide(User user, Context context) {
    PasswordReset before = resets.find(user.id()).orElse(null);
    PasswordReset reset =
        PasswordReset.sent(
            user.id(),
            user.home(),
            context.actor() instanceof Actor.Person person ? person.name() : null,
            ids.linkId(),
            context.now(),
            before);
    return Change.builder()
        .put(before, reset)
        .send(
            new OutgoingMessage(
                ids.messageId(),
                user.home(),
                new Delivery.PasswordResetMail(user.id(), reset.link().id()),
                context.now()))
        .log(
            context.event(
                ids.eventId(),
                EventKind.PASSWORD_RESET_SENT,
                user.home(),
                user.id(),
                before == null ? Map.of() : before.facts(),
                reset.facts()))
        .build();
  }
}
