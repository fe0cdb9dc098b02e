package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.emailchange.EmailChange;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.UserId;
import java.time.Duration;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link EmailChange} as an item. */
final class EmailChangeCodec implements Codec<EmailChange> {
  private static final String COMPANY = "companyId";
  private static final String FROM = "fromEmail";
  private static final String TO = "toEmail";
  private static final String ASKED_BY = "askedById";

  /**
   * How long one whose time is over stays. Longer than the 24 hours over which sends are counted
   * (R38), and long enough that a link found in an old mail is still told to have lapsed (R37).
   */
  private static final Duration KEPT = Duration.ofDays(30);

  @Override
  public ItemType type() {
    return ItemType.EMAIL_CHANGE;
  }

  @Override
  public Map<String, AttributeValue> encode(EmailChange change) {
    ItemWriter item =
        ItemWriter.of(type(), new EmailChangeKey(change.user()))
            .id(COMPANY, change.company())
            .text(FROM, change.from().value())
            .text(TO, change.to().value())
            .id(ASKED_BY, change.askedBy())
            .number(Attributes.VERSION, change.version())
            .expiring(change.link().expiresAt().plus(KEPT));
    return Links.write(item, change.link(), change.history()).attributes();
  }

  @Override
  public EmailChange decode(Item item) {
    item.requireFormat(type());
    String askedBy = item.textOrNull(ASKED_BY);
    return new EmailChange(
        EmailChangeKey.of(item).user(),
        new CompanyId(item.text(COMPANY)),
        new EmailAddress(item.text(FROM)),
        new EmailAddress(item.text(TO)),
        askedBy == null ? null : new UserId(askedBy),
        Links.link(item),
        Links.history(item),
        item.number(Attributes.VERSION));
  }
}
