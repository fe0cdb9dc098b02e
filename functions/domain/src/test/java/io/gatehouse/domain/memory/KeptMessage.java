package io.gatehouse.domain.memory;

import io.gatehouse.domain.notification.OutgoingMessage;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A message and what became of it.
 *
 * @param due when somebody should look at it unless it is done; while it is claimed, when the claim
 *     runs out
 * @param note the carrier's reference, or why the last attempt failed
 */
public record KeptMessage(
    OutgoingMessage message, Status status, int attempts, Instant due, @Nullable String note) {

  /** Where it stands. */
  public enum Status {
    WAITING,
    CLAIMED,
    DELIVERED,
    DROPPED,
    GIVEN_UP
  }

  static KeptMessage waiting(OutgoingMessage message) {
    return new KeptMessage(message, Status.WAITING, 0, message.createdAt(), null);
  }

  boolean isDone() {
    return switch (status) {
      case WAITING, CLAIMED -> false;
      case DELIVERED, DROPPED, GIVEN_UP -> true;
    };
  }

  boolean isClaimable(Instant now) {
    return status == Status.WAITING || (status == Status.CLAIMED && !now.isBefore(due));
  }

  boolean isHeldBy(int attempt) {
    return status == Status.CLAIMED && attempts == attempt;
  }

  KeptMessage claimed(Instant until) {
    return new KeptMessage(message, Status.CLAIMED, attempts + 1, until, note);
  }

  KeptMessage waitingAgain(Instant at, String reason) {
    return new KeptMessage(message, Status.WAITING, attempts, at, reason);
  }

  KeptMessage ended(Status how, @Nullable String why) {
    return new KeptMessage(message, how, attempts, due, why);
  }
}
