package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.delivery.MailReport;
import io.gatehouse.domain.delivery.MailReports;
import io.gatehouse.domain.id.MessageId;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@link MailReports} in the table: attributes of the message's item, beside those of {@link
 * DynamoMessages}. A report may come before the sender has noted that the mail went.
 */
@Singleton
final class DynamoMailReports implements MailReports {
  private final Table table;
  private final MessageUpdates updates;

  DynamoMailReports(Table table, MessageUpdates updates) {
    this.table = table;
    this.updates = updates;
  }

  /** A38. */
  @Override
  public Optional<Known> find(MessageId id) {
    return table
        .find(new MessageKey(id))
        .map(item -> new Known(Codecs.MESSAGE.decode(item), reported(item)));
  }

  /** A39. */
  @Override
  public void note(MailReport report) {
    Expression condition =
        Expression.of(
                "attribute_exists(#pk)"
                    + " AND (attribute_not_exists(#reportWeight) OR #reportWeight < :weight)")
            .with("weight", report.kind().weight());
    Expression change =
        Expression.of(
                "SET #reported = :kind, #reportWeight = :weight, #reportReason = :reason,"
                    + " #reportedAt = :at")
            .with("kind", report.kind().name())
            .with("weight", report.kind().weight())
            .with("reason", report.reason())
            .with("at", SortableTime.of(report.at()));
    updates.update(report.message(), condition, change);
  }

  static MailReport.@Nullable Kind reported(Item item) {
    String kind = item.textOrNull(Attributes.REPORTED);
    return kind == null ? null : MailReport.Kind.valueOf(kind);
  }
}
