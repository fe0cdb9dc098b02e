package io.gatehouse.domain.password;

import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import io.gatehouse.domain.user.Users;
import java.util.Optional;

/**
 * Finds out whose password was forgotten, and opens a reset if it is an active user's. Nobody waits
 * for this answer, so an unknown address, a user who never had a password, one who asks too often
 * (R38), and one who is choosing a password at this moment all end the same way: in silence.
 */
public final class ResolveForgottenPassword implements UseCase<EmailAddress, Boolean> {
  private final Users users;
  private final OpenPasswordReset openReset;

  public ResolveForgottenPassword(Users users, PasswordResets resets, IdGenerator ids) {
    this.users = users;
    this.openReset = new OpenPasswordReset(resets, ids);
  }

  /** Answers whether a reset was opened. */
  @Override
  public Outcome<Boolean> decide(EmailAddress email, Context context) {
    Optional<User> user =
        users.findByEmail(email).filter(found -> found.status() == UserStatus.ACTIVE);
    if (user.isEmpty()) {
      return Outcome.of(false);
    }
    try {
      return new Outcome<>(true, openReset.decide(user.get(), context));
    } catch (Refused refused) {
      return switch (refused.refusal()) {
        case Refusal.SentTooOften ignored -> Outcome.of(false);
        case Refusal.LinkInUse ignored -> Outcome.of(false);
        default -> throw refused;
      };
    }
  }
}
