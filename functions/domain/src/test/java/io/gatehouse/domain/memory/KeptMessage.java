package io.gatehouse.domain.memory;

import io.gatehouse.domain.delivery.MailReport;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.MailFate;
import io.gatehouse.domain.notification.Notification;
import io.gatehouse.domain.notification.OutgoingMessage;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A message and what became of it.
 *
 * @param due when somebody should look at it unless it is done; while it is claimed, when the claim
 *     runs out
 * @param endedAt when it was done with
 * @param report the weightiest the carrier told of it
 * @param note the carrier's reference, or why the last attempt failed
 */
public record KeptMessage(
    OutgoingMessage message,
    Status status,
    int attempts,
    Instant due,
    @Nullable String note,
    @Nullable Instant endedAt,
    @Nullable MailReport report) {

  /** Where it stands. */
  public enum Status {
    WAITING,
    CLAIMED,
    DELIVERED,
    DROPPED,
    SUPPRESSED,
    GIVEN_UP
  }

  static KeptMessage waiting(OutgoingMessage message) {
    return new KeptMessage(message, Status.WAITING, 0, message.createdAt(), null, null, null);
  }

  boolean isDone() {
    return switch (status) {
      case WAITING, CLAIMED -> false;
      case DELIVERED, DROPPED, SUPPRESSED, GIVEN_UP -> true;
    };
  }

  boolean isClaimable(Instant now) {
    return status == Status.WAITING || (status == Status.CLAIMED && !now.isBefore(due));
  }

  boolean isHeldBy(int attempt) {
    return status == Status.CLAIMED && attempts == attempt;
  }

  KeptMessage claimed(Instant until) {
    return new KeptMessage(message, Status.CLAIMED, attempts + 1, until, note, null, report);
  }

  KeptMessage waitingAgain(Instant at, String reason) {
    return new KeptMessage(message, Status.WAITING, attempts, at, reason, null, report);
  }

  KeptMessage ended(Status how, @Nullable String why, Instant now) {
    return new KeptMessage(message, how, attempts, due, why, now, report);
  }

  KeptMessage reported(MailReport found) {
    return found.kind().outweighs(report == null ? null : report.kind())
        ? new KeptMessage(message, status, attempts, due, note, endedAt, found)
        : this;
  }

  /** As people see it; empty if it is no mail. */
  Optional<Notification> notification() {
    if (!(message.delivery() instanceof Delivery.Mail mail)) {
      return Optional.empty();
    }
    if (report != null) {
      return Optional.of(
          new Notification(
              message.id(),
              mail,
              message.createdAt(),
              report.kind().fate(),
              report.kind() == MailReport.Kind.DELIVERED ? null : report.reason(),
              report.at()));
    }
    MailFate fate =
        switch (status) {
          case WAITING, CLAIMED -> MailFate.WAITING;
          case DELIVERED -> MailFate.SENT;
          case DROPPED -> MailFate.DROPPED;
          case SUPPRESSED -> MailFate.SUPPRESSED;
          case GIVEN_UP -> MailFate.FAILED;
        };
    boolean failed = status == Status.WAITING || status == Status.GIVEN_UP;
    return Optional.of(
        new Notification(
            message.id(), mail, message.createdAt(), fate, failed ? note : null, endedAt));
  }
}
