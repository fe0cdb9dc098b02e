package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.link.SendHistory;
import io.gatehouse.domain.link.Sender;
import io.gatehouse.domain.password.PasswordReset;
import io.gatehouse.domain.password.ResetHistory;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link PasswordReset} as an item. */
final class PasswordResetCodec implements Codec<PasswordReset> {
  private static final String COMPANY = "companyId";

  /** A name: of a workload, and of anybody in items written before names were looked up. */
  private static final String TRIGGERED_BY = "triggeredBy";

  private static final String TRIGGERED_BY_ID = "triggeredById";
  private static final String ASKED = "asked";
  private static final String OPENED = "opened";

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
            .text(
                TRIGGERED_BY,
                reset.triggeredBy() instanceof Sender.Named(String name) ? name : null)
            .id(
                TRIGGERED_BY_ID,
                reset.triggeredBy() instanceof Sender.Person(UserId id) ? id : null)
            .number(Attributes.VERSION, reset.version())
            .expiring(reset.link().expiresAt().plus(KEPT));
    ResetHistory history = reset.history();
    return Links.write(item, reset.link(), history.triggered())
        .texts(ASKED, Links.times(history.asked()))
        .texts(OPENED, history.opened().stream().map(LinkId::value).toList())
        .attributes();
  }

  @Override
  public PasswordReset decode(Item item) {
    item.requireFormat(type());
    return new PasswordReset(
        PasswordResetKey.of(item).user(),
        new CompanyId(item.text(COMPANY)),
        triggeredBy(item),
        Links.link(item),
        history(item),
        item.number(Attributes.VERSION));
  }

  /** Format 1 had one history for both kinds: what it tells counts for each, for a day. */
  private static ResetHistory history(Item item) {
    SendHistory triggered = Links.history(item);
    return item.format() == 1
        ? new ResetHistory(triggered, triggered, List.of())
        : new ResetHistory(
            triggered,
            Links.history(item, ASKED),
            item.texts(OPENED).stream().map(LinkId::new).toList());
  }

  private static @Nullable Sender triggeredBy(Item item) {
    String id = item.textOrNull(TRIGGERED_BY_ID);
    String name = item.textOrNull(TRIGGERED_BY);
    if (id != null) {
      return new Sender.Person(new UserId(id));
    }
    return name == null ? null : new Sender.Named(name);
  }
}
