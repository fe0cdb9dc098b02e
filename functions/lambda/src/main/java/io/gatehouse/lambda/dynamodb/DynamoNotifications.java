package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.delivery.MailReport;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.MailFate;
import io.gatehouse.domain.notification.Notification;
import io.gatehouse.domain.notification.Notifications;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.page.PlaceTokens;
import io.gatehouse.domain.refusal.Validation;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@link Notifications} in the table: one query of an index, backwards. */
@Singleton
final class DynamoNotifications implements Notifications {
  private static final String PURPOSE = "notifications";

  private final Table table;
  private final PlaceTokens tokens;

  DynamoNotifications(Table table, PlaceTokens tokens) {
    this.table = table;
    this.tokens = tokens;
  }

  /** A22, and A41 for one user. */
  @Override
  public Page<Notification> page(CompanyId company, @Nullable UserId to, PageRequest request) {
    Range all =
        to == null
            ? Range.list(ListPosition.messagesOf(company), "", null)
            : ReachPosition.messagesTo(company, to);
    String binding = all.partition() + "\n" + all.from();
    Range rest =
        request.pageToken() == null
            ? all
            : new Range(
                all.index(), all.partition(), all.from(), place(binding, request.pageToken()));
    // One more than asked for: it is the first of the next page, which begins with it.
    List<Item> items = table.newest(rest, request.limit() + 1);
    List<Notification> page =
        items.stream().limit(request.limit()).flatMap(DynamoNotifications::notification).toList();
    if (items.size() <= request.limit()) {
      return new Page<>(page, null);
    }
    String next = items.getLast().text(to == null ? Attributes.LIST_SK : Attributes.REACH_SK);
    return new Page<>(page, tokens.seal(PURPOSE, binding, next));
  }

  private String place(String binding, String token) {
    return tokens
        .open(PURPOSE, binding, token)
        .orElseThrow(() -> Validation.refuse("/pageToken", "is not a page of this list"));
  }

  /** Empty for an effect: in the first format they were in the list, too. */
  private static Stream<Notification> notification(Item item) {
    OutgoingMessage message = Codecs.MESSAGE.decode(item);
    return message.delivery() instanceof Delivery.Mail mail
        ? Stream.of(notification(item, message, mail))
        : Stream.empty();
  }

  private static Notification notification(Item item, OutgoingMessage message, Delivery.Mail mail) {
    MailReport.Kind reported = DynamoMailReports.reported(item);
    MessageStatus status = MessageStatus.valueOf(item.text(Attributes.STATUS));
    return reported == null
        ? new Notification(
            message.id(),
            mail,
            message.createdAt(),
            status.fate(),
            // What went after all failed before; that is over.
            status == MessageStatus.PENDING || status == MessageStatus.FAILED
                ? item.textOrNull(Attributes.LAST_FAILURE)
                : null,
            item.timeOrNull(Attributes.ENDED_AT))
        : new Notification(
            message.id(),
            mail,
            message.createdAt(),
            reported.fate(),
            Optional.ofNullable(item.textOrNull(Attributes.REPORT_REASON))
                .filter(reason -> reported.fate() != MailFate.DELIVERED)
                .orElse(null),
            item.timeOrNull(Attributes.REPORTED_AT));
  }
}
