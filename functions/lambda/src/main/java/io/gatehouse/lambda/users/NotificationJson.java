package io.gatehouse.lambda.users;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.MailFate;
import io.gatehouse.domain.notification.Notification;
import io.gatehouse.domain.user.User;
import java.time.Instant;
import java.util.function.Function;
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
  /**
   * To whom it went: a user, by the name they have today, or an address that was named; no name if
   * nobody knows them any more.
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Recipient(
      @Nullable String userId,
      @Nullable String firstName,
      @Nullable String lastName,
      @Nullable String email) {
    private static Recipient of(Delivery.Mail mail, Function<UserId, @Nullable User> users) {
      return switch (mail) {
        case Delivery.MailToAddress named ->
            new Recipient(null, null, null, named.address().value());
        case Delivery.MailToUser named -> {
          User user = users.apply(named.to());
          yield new Recipient(
              named.to().value(),
              user == null ? null : user.name().first(),
              user == null ? null : user.name().last(),
              null);
        }
      };
    }
  }

  static NotificationJson of(Notification notification, Function<UserId, @Nullable User> users) {
    Instant fateAt = notification.fateAt();
    return new NotificationJson(
        notification.id().value(),
        Recipient.of(notification.mail(), users),
        notification.mail().why(),
        notification.at().toString(),
        notification.fate(),
        notification.reason(),
        fateAt == null ? null : fateAt.toString());
  }
}
