package io.gatehouse.domain.password;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.link.Sender;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.user.User;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The change that opens a reset; administrators and forgetful users share it (R39). */
final class OpenPasswordReset {
  private final PasswordResets resets;
  private final IdGenerator ids;

  OpenPasswordReset(PasswordResets resets, IdGenerator ids) {
    this.resets = resets;
    this.ids = ids;
  }

  /** By an administrator, to whom the limits of R38 are told. */
  Change triggered(User user, Context context) {
    PasswordReset before = resets.find(user.id()).orElse(null);
    requireUnclaimed(before, context);
    return open(user, ids.linkId(), historyOf(before).triggered(context.now()), before, context);
  }

  /**
   * Because somebody forgot the password.
   *
   * @param link the one that this request opens, however often it is carried out
   * @return nothing to write if it was opened already
   */
  Change asked(User user, LinkId link, Context context) {
    PasswordReset before = resets.find(user.id()).orElse(null);
    ResetHistory history = historyOf(before);
    if (history.hasOpened(link)) {
      return Change.NONE;
    }
    requireUnclaimed(before, context);
    return open(user, link, history.asked(link, context.now()), before, context);
  }

  /** A new password is on its way to the directory: its request must find what it claimed. */
  private static void requireUnclaimed(@Nullable PasswordReset before, Context context) {
    if (before != null) {
      before.link().requireUnclaimed(context.now());
    }
  }

  private static ResetHistory historyOf(@Nullable PasswordReset before) {
    return before == null ? ResetHistory.NONE : before.history();
  }

  private Change open(
      User user,
      LinkId link,
      ResetHistory history,
      @Nullable PasswordReset before,
      Context context) {
    PasswordReset reset =
        PasswordReset.sent(
            user.id(),
            user.home(),
            context.actor() instanceof Actor.Person person ? new Sender.Person(person.id()) : null,
            link,
            context.now(),
            history,
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
