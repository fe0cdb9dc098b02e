package io.gatehouse.domain.lifecycle;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.user.HomeUsers;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserOfCompany;
import io.gatehouse.domain.user.UserStatus;

/**
 * Ends every session of a user, by an administrator or by themselves (R39). It bites at once: from
 * now on only sign-ins after this moment count. The directory is told from the outbox, so that
 * nothing of the old sessions can be renewed there either.
 */
public final class EndSessions implements UseCase<UserOfCompany, User> {
  private final HomeUsers users;
  private final IdGenerator ids;

  public EndSessions(HomeUsers users, IdGenerator ids) {
    this.users = users;
    this.ids = ids;
  }

  /** Whoever cannot sign in has no sessions: nothing to do. */
  @Override
  public Outcome<User> decide(UserOfCompany named, Context context) {
    User user = users.get(named);
    if (user.status() != UserStatus.ACTIVE) {
      return Outcome.of(user);
    }
    User ended = user.sessionsEnded(context.now());
    Membership atHome = users.membership(user);
    Change change =
        Change.builder()
            .update(user, ended)
            .update(atHome, atHome.copying(ended))
            .send(
                new OutgoingMessage(
                    ids.messageId(),
                    user.home(),
                    new Delivery.EndSessions(user.id()),
                    context.now()))
            .log(
                context.event(
                    ids.eventId(),
                    EventKind.SESSIONS_ENDED,
                    user.home(),
                    user.id(),
                    user.facts(),
                    ended.facts()))
            .build();
    return new Outcome<>(ended, change);
  }
}
