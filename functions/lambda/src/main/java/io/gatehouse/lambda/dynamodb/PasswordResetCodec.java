package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.password.PasswordReset;
import java.time.Duration;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link PasswordReset} as an item. */
final class PasswordResetCodec implements Codec<PasswordReset> {
  private static final String COMPANY = "companyId";
  private static final String TRIGGERED_BY = "triggeredBy";

  /**
   * How long a lapsed reset stays. Longer than the 24 hours over which sends are counted (R38), and
   * long enough that a link found in an old mail is still told to have lapsed (R37).
   */
  private static final Duration KEPT = Duration.ofDays(30);

  @Override
  public ItemType type() {
    return ItemType.PASSWORD_RESET;
  }

  @Override
  public Map<String, AttributeValue> encode(PasswordReset reset) {
    ItemWriter item =
        ItemWriter.of(type(), new PasswordResetKey(reset.user()))
            .id(COMPANY, reset.company())
            .text(TRIGGERED_BY, reset.triggeredBy())
            .number(Attributes.VERSION, reset.version())
            .expiring(reset.link().expiresAt().plus(KEPT));
    return Links.write(item, reset.link(), reset.history()).attributes();
  }

  @Override
  public PasswordReset decode(Item item) {
    item.requireFormat(type());
    return new PasswordReset(
        PasswordResetKey.of(item).user(),
        new CompanyId(item.text(COMPANY)),
        item.textOrNull(TRIGGERED_BY),
        Links.link(item),
        Links.history(item),
        item.number(Attributes.VERSION));
  }
}
