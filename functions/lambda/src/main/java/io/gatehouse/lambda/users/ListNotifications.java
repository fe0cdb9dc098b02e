package io.gatehouse.lambda.users;

import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.Notification;
import io.gatehouse.domain.notification.Notifications;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.Users;
import io.gatehouse.lambda.api.PageJson;
import java.util.Map;
import java.util.stream.Collectors;

/** A page of notifications with the names of those they went to: one query and one batch (R49). */
final class ListNotifications
    implements UseCase<NotificationListInput.Wanted, PageJson<NotificationJson>> {
  private final Notifications notifications;
  private final Users users;

  ListNotifications(Notifications notifications, Users users) {
    this.notifications = notifications;
    this.users = users;
  }

  @Override
  public Outcome<PageJson<NotificationJson>> decide(
      NotificationListInput.Wanted wanted, Context context) {
    Page<Notification> page = notifications.page(wanted.company(), wanted.to(), wanted.page());
    Map<UserId, User> known =
        users.findAll(
            page.items().stream()
                .map(Notification::mail)
                .filter(Delivery.MailToUser.class::isInstance)
                .map(mail -> ((Delivery.MailToUser) mail).to())
                .collect(Collectors.toSet()));
    return Outcome.of(
        PageJson.of(page.map(notification -> NotificationJson.of(notification, known::get))));
  }
}
