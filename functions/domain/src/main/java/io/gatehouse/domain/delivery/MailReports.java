package io.gatehouse.domain.delivery;

import io.gatehouse.domain.id.MessageId;
import io.gatehouse.domain.notification.OutgoingMessage;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what the carrier reports, beside the message it is about. A port. */
public interface MailReports {
  /**
   * A message with what has been reported of it so far.
   *
   * @param reported null if nothing was
   */
  record Known(OutgoingMessage message, MailReport.@Nullable Kind reported) {}

  /** As of now; empty if there is no such message, or no longer. */
  Optional<Known> find(MessageId id);

  /** Keeps the report, unless the message is gone or what is kept of it weighs as much. */
  void note(MailReport report);
}
