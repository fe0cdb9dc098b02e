package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * {@link OutgoingMessage} as an item, as it is when written. What becomes of it is noted by {@link
 * DynamoMessages} in attributes of its own.
 */
final class MessageCodec implements Codec<OutgoingMessage> {
  private static final String COMPANY = "companyId";
  private static final String DELIVERY = "delivery";
  private static final String CREATED_AT = "createdAt";

  /** The stream delivers within seconds; what nobody has claimed by then it has lost. */
  private static final Duration STREAM_TIME = Duration.ofMinutes(2);

  @Override
  public ItemType type() {
    return ItemType.MESSAGE;
  }

  @Override
  public Map<String, AttributeValue> encode(OutgoingMessage message) {
    Instant due = message.createdAt().plus(STREAM_TIME);
    ItemWriter item =
        ItemWriter.of(type(), new MessageKey(message.id()))
            .due(DuePosition.of(type(), message.id().value(), due))
            .id(COMPANY, message.company())
            .map(DELIVERY, Deliveries.write(message.delivery()))
            .time(CREATED_AT, message.createdAt())
            .text(Attributes.STATUS, MessageStatus.PENDING.name())
            .number(Attributes.ATTEMPTS, 0)
            .number(Attributes.KEEP_SECONDS, Retention.of(message.delivery()).toSeconds());
    if (message.company() != null && message.delivery() instanceof Delivery.Mail mail) {
      item.listed(ListPosition.of(message.company(), message));
      if (mail instanceof Delivery.MailToUser toUser) {
        item.reached(ReachPosition.of(message.company(), message, toUser));
      }
    }
    return item.attributes();
  }

  @Override
  public OutgoingMessage decode(Item item) {
    item.requireFormat(type());
    String company = item.textOrNull(COMPANY);
    return new OutgoingMessage(
        MessageKey.of(item).message(),
        company == null ? null : new CompanyId(company),
        Deliveries.read(item.map(DELIVERY)),
        item.time(CREATED_AT));
  }
}
