package io.gatehouse.lambda.passwords;

import io.gatehouse.domain.assignment.Asking;
import io.gatehouse.domain.assignment.NoMoreThanOneself;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.password.PasswordResets;
import io.gatehouse.domain.password.SendPasswordReset;
import io.gatehouse.domain.user.HomeUsers;
import io.gatehouse.domain.user.Users;
import io.gatehouse.lambda.api.AcceptedJson;
import io.gatehouse.lambda.api.UserInput;
import io.gatehouse.lambda.edge.Binding;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.edge.Operations;
import jakarta.inject.Singleton;
import java.util.List;

/** What administrators can do about passwords: send a link, never see or set one (R39). */
@Singleton
final class AdminPasswordOperations implements Operations {
  private final Users users;
  private final PasswordResets resets;
  private final IdGenerator ids;
  private final Asking asking;

  AdminPasswordOperations(Users users, PasswordResets resets, IdGenerator ids, Asking asking) {
    this.users = users;
    this.resets = resets;
    this.ids = ids;
    this.asking = asking;
  }

  @Override
  public List<Binding<?, ?, ?>> bindings() {
    return List.of(
        new Binding<>(
            Operation.PASSWORD_RESET_SEND,
            UserInput.class,
            (wire, caller) -> wire.read(),
            new NoMoreThanOneself<>(
                asking, new SendPasswordReset(new HomeUsers(users), resets, ids)),
            sent -> new AcceptedJson(true)));
  }
}
