package io.gatehouse.lambda.mailevents;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.domain.delivery.MailReport;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.MessageId;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads what SES tells of a mail: an event of EventBridge whose {@code detail} is SES's own record.
 * Of its words only those are taken that come from a list of SES's: what mail systems answer
 * (diagnosticCode) quotes addresses.
 */
final class SesEvent {
  /** The tag that {@code ses.SesPost} gives every mail. */
  private static final String MESSAGE_TAG = "message";

  private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z -]{0,39}");

  /** An enhanced status code (RFC 3463). */
  private static final Pattern STATUS = Pattern.compile("[245]\\.\\d{1,3}\\.\\d{1,3}");

  private SesEvent() {}

  /** Empty if it is about none of our mails, or tells nothing that matters. */
  static Optional<MailReport> read(JsonNode event) {
    JsonNode detail = event.path("detail");
    String message = detail.path("mail").path("tags").path(MESSAGE_TAG).path(0).asText("");
    if (message.isEmpty()) {
      return Optional.empty();
    }
    try {
      return report(new MessageId(message), detail);
    } catch (IllegalArgumentException | DateTimeException notOurs) {
      return Optional.empty();
    }
  }

  private static Optional<MailReport> report(MessageId message, JsonNode detail) {
    return switch (detail.path("eventType").asText("")) {
      case "Delivery" -> {
        JsonNode delivery = detail.path("delivery");
        yield of(message, delivery.path("recipients").path(0), MailReport.Kind.DELIVERED, delivery);
      }
      case "Bounce" -> {
        JsonNode bounce = detail.path("bounce");
        JsonNode recipient = bounce.path("bouncedRecipients").path(0);
        // Undetermined is taken for transient: nobody is cut off on a guess.
        MailReport.Kind kind =
            bounce.path("bounceType").asText("").equals("Permanent")
                ? MailReport.Kind.HARD_BOUNCE
                : MailReport.Kind.SOFT_BOUNCE;
        yield of(
            message,
            recipient.path("emailAddress"),
            kind,
            bounce,
            word(bounce.path("bounceType")),
            word(bounce.path("bounceSubType")),
            matching(STATUS, recipient.path("status")));
      }
      case "Complaint" -> {
        JsonNode complaint = detail.path("complaint");
        // Somebody took it out of their spam folder: no complaint, but SES calls it one.
        if (complaint.path("complaintFeedbackType").asText("").equals("not-spam")) {
          yield Optional.empty();
        }
        yield of(
            message,
            complaint.path("complainedRecipients").path(0).path("emailAddress"),
            MailReport.Kind.COMPLAINT,
            complaint,
            word(complaint.path("complaintFeedbackType")),
            word(complaint.path("complaintSubType")));
      }
      case "Reject" -> {
        JsonNode mail = detail.path("mail");
        yield of(
            message,
            mail.path("destination").path(0),
            MailReport.Kind.REJECTED,
            mail,
            word(detail.path("reject").path("reason")));
      }
      default -> Optional.empty();
    };
  }

  private static Optional<MailReport> of(
      MessageId message,
      JsonNode recipient,
      MailReport.Kind kind,
      JsonNode timed,
      String... reason) {
    return Optional.of(
        new MailReport(
            message,
            address(recipient.asText("")),
            kind,
            Stream.of(reason).filter(word -> !word.isEmpty()).collect(Collectors.joining(" ")),
            Instant.parse(timed.path("timestamp").asText())));
  }

  private static @Nullable EmailAddress address(String text) {
    try {
      return new EmailAddress(text);
    } catch (IllegalArgumentException none) {
      return null;
    }
  }

  private static String word(JsonNode node) {
    return matching(WORD, node);
  }

  private static String matching(Pattern pattern, JsonNode node) {
    String text = node.asText("");
    return pattern.matcher(text).matches() && !text.equals("null") ? text : "";
  }
}
