package io.gatehouse.domain.notification;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.MessageId;
import io.gatehouse.domain.id.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message written with the change that causes it, and delivered from the stream.
 *
 * @param company on whose behalf; null while nobody knows, as for a forgotten password
 */
public record OutgoingMessage(
    MessageId id, @Nullable CompanyId company, Delivery delivery, Instant createdAt) {

  /** For every change of what other companies keep of a user, see {@link Delivery.AlignTies}. */
  public static OutgoingMessage alignTies(
      MessageId id, CompanyId home, UserId user, Instant createdAt) {
    return new OutgoingMessage(id, home, new Delivery.AlignTies(user), createdAt);
  }

  /** For every change that makes a user active or stops one, see {@link Delivery.AlignSignIn}. */
  public static OutgoingMessage alignSignIn(
      MessageId id, CompanyId home, UserId user, Instant createdAt) {
    return new OutgoingMessage(id, home, new Delivery.AlignSignIn(user), createdAt);
  }
}
