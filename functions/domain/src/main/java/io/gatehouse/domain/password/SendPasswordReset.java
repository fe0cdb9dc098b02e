package io.gatehouse.domain.password;

import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.HomeUsers;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserOfCompany;
import io.gatehouse.domain.user.UserStatus;

/** An administrator sends a user the link for choosing a new password (R39). */
public final class SendPasswordReset implements UseCase<UserOfCompany, User> {
  private final HomeUsers users;
  private final OpenPasswordReset openReset;

  public SendPasswordReset(HomeUsers users, PasswordResets resets, IdGenerator ids) {
    this.users = users;
    this.openReset = new OpenPasswordReset(resets, ids);
  }

  @Override
  public Outcome<User> decide(UserOfCompany named, Context context) {
    User user = users.get(named);
    if (user.status() != UserStatus.ACTIVE) {
      throw new Refused(new Refusal.UserNotActive());
    }
    if (user.trouble() != null && user.trouble().stopsMail()) {
      throw new Refused(new Refusal.AddressBounces());
    }
    return new Outcome<>(user, openReset.triggered(user, context));
  }
}
