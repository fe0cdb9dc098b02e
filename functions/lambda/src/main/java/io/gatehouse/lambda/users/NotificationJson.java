package io.gatehouse.lambda.users;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gatehouse.domain.notification.MailFate;
import io.gatehouse.domain.notification.Notification;
import io.gatehouse.domain.user.PersonName;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The schema {@code Notification} (R49). */
@JsonInclude(JsonInclude.Include.NON_NULL)
record NotificationJson(
    String id,
    Recipient to,
    String why,
    String at,
    MailFate fate,
    @Nullable String reason,
    @Nullable String fateAt) {
  /** To whom it went, by the name they have today; no name if nobody knows them any more. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Recipient(String userId, @Nullable String firstName, @Nullable String lastName) {}

  static NotificationJson of(Notification notification, @Nullable PersonName name) {
    Instant fateAt = notification.fateAt();
    return new NotificationJson(
        notification.id().value(),
        new Recipient(
            notification.mail().to().value(),
            name == null ? null : name.first(),
            name == null ? null : name.last()),
        notification.mail().why(),
        notification.at().toString(),
        notification.fate(),
        notification.reason(),
        fateAt == null ? null : fateAt.toString());
  }
}
