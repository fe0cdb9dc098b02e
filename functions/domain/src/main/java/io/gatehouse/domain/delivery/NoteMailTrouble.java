package io.gatehouse.domain.delivery;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.user.MailTrouble;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.Users;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Shows on a user that a mail came back (R42). Only if the address is still theirs: what is wrong
 * with another one is no trouble of theirs. Answers whether there was anything to write.
 */
final class NoteMailTrouble implements UseCase<NoteMailTrouble.Found, Boolean> {
  private final Users users;
  private final IdGenerator ids;

  NoteMailTrouble(Users users, IdGenerator ids) {
    this.users = users;
    this.ids = ids;
  }

  /** What was found out about the address of a mail to a user. */
  record Found(UserId user, EmailAddress address, MailTrouble trouble) {}

  @Override
  public Outcome<Boolean> decide(Found found, Context context) {
    Optional<User> user =
        users
            .find(found.user())
            .filter(candidate -> candidate.email().key().equals(found.address().key()))
            .filter(candidate -> isWorse(found.trouble(), candidate.trouble()));
    if (user.isEmpty()) {
      return Outcome.of(false);
    }
    User before = user.get();
    User after = before.withTrouble(found.trouble());
    return new Outcome<>(
        true,
        Change.builder()
            .update(before, after)
            .log(
                context.event(
                    ids.eventId(),
                    EventKind.MAIL_RETURNED,
                    after.home(),
                    after.id(),
                    before.facts(),
                    after.facts()))
            .build());
  }

  private static boolean isWorse(MailTrouble found, @Nullable MailTrouble known) {
    return known == null || weight(found.kind()) > weight(known.kind());
  }

  private static int weight(MailTrouble.Kind kind) {
    return switch (kind) {
      case SOFT_BOUNCE -> 1;
      case HARD_BOUNCE -> 2;
      case COMPLAINT -> 3;
    };
  }
}
