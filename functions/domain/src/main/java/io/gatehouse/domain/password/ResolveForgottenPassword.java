package io.gatehouse.domain.password;

import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.id.MessageId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import io.gatehouse.domain.user.Users;
import java.util.Optional;

/**
 * Finds out whose password was forgotten, and opens a reset if it is an active user's. Nobody waits
 * for this answer, so an unknown address, a user who never had a password, one who asks too often
 * (R38), one whose mails come back (R42), and one who is choosing a password at this moment all end
 * the same way: in silence.
 */
public final class ResolveForgottenPassword
    implements UseCase<ResolveForgottenPassword.Asked, Boolean> {
  /**
   * Somebody asked.
   *
   * @param message names the request: carried out again, because nobody could note that it was, it
   *     opens nothing more
   */
  public record Asked(MessageId message, EmailAddress email) {}

  private final Users users;
  private final OpenPasswordReset openReset;

  public ResolveForgottenPassword(Users users, PasswordResets resets, IdGenerator ids) {
    this.users = users;
    this.openReset = new OpenPasswordReset(resets, ids);
  }

  /** Answers whether a reset was opened, now or when the same was asked before. */
  @Override
  public Outcome<Boolean> decide(Asked asked, Context context) {
    Optional<User> user =
        users
            .findByEmail(asked.email())
            .filter(found -> found.status() == UserStatus.ACTIVE)
            .filter(found -> found.trouble() == null || !found.trouble().stopsMail());
    if (user.isEmpty()) {
      return Outcome.of(false);
    }
    try {
      return new Outcome<>(
          true, openReset.asked(user.get(), LinkId.openedBy(asked.message()), context));
    } catch (Refused refused) {
      return switch (refused.refusal()) {
        case Refusal.SentTooOften ignored -> Outcome.of(false);
        case Refusal.LinkInUse ignored -> Outcome.of(false);
        default -> throw refused;
      };
    }
  }
}
