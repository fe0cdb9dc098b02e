package io.gatehouse.domain.password;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;

/**
 * Somebody forgot their password. Notes the address and nothing else, known or not: the answer is
 * the same, and so is the work it takes (R40). {@link ResolveForgottenPassword} does the rest,
 * later and elsewhere.
 */
public final class ForgetPassword implements UseCase<EmailAddress, Boolean> {
  private final IdGenerator ids;

  public ForgetPassword(IdGenerator ids) {
    this.ids = ids;
  }

  @Override
  public Outcome<Boolean> decide(EmailAddress email, Context context) {
    OutgoingMessage message =
        new OutgoingMessage(
            ids.messageId(),
            null,
            new Delivery.PasswordForgotten(email, context.source()),
            context.now());
    return new Outcome<>(true, Change.builder().send(message).build());
  }
}
