package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.partneraccess.Extension;
import io.gatehouse.domain.partneraccess.PartnerAccess;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link PartnerAccess} as an item. */
final class PartnerAccessCodec implements Codec<PartnerAccess> {
  private static final String PARTNER = "partnerId";
  private static final String ROUND = "round";
  private static final String SINCE = "since";
  private static final String UNTIL = "until";
  private static final String NOTIFY = "notify";
  private static final String PROPOSAL = "proposal";
  private static final String BY = "byId";
  private static final String BY_PARTNER = "byPartner";
  private static final String AT = "at";
  private static final String STAGE = "stage";
  private static final String OPEN = "open";

  @Override
  public ItemType type() {
    return ItemType.PARTNER_ACCESS;
  }

  @Override
  public Map<String, AttributeValue> encode(PartnerAccess access) {
    ItemWriter item =
        ItemWriter.of(type(), new PartnerAccessKey(access.group()))
            .id(PARTNER, access.partner())
            .number(ROUND, access.round())
            .time(SINCE, access.since())
            .time(UNTIL, access.until())
            .texts(NOTIFY, access.told().stream().map(EmailAddress::value).toList())
            .map(PROPOSAL, write(access.proposal()))
            .number(STAGE, access.stage() == null ? null : access.stage().longValue())
            .flag(OPEN, access.open())
            .number(Attributes.VERSION, access.version());
    Instant due = access.dueAt();
    if (due != null) {
      item.due(DuePosition.of(type(), access.group().toString(), due));
    }
    return item.attributes();
  }

  @Override
  public PartnerAccess decode(Item item) {
    item.requireFormat(type());
    PartnerAccessKey key = PartnerAccessKey.of(item);
    Long stage = item.numberOrNull(STAGE);
    return new PartnerAccess(
        key.group().customer(),
        key.group().role(),
        new CompanyId(item.text(PARTNER)),
        item.number(ROUND),
        item.time(SINCE),
        item.timeOrNull(UNTIL),
        item.texts(NOTIFY).stream().map(EmailAddress::new).toList(),
        read(item.mapOrNull(PROPOSAL)),
        stage == null ? null : Math.toIntExact(stage),
        item.flag(OPEN),
        item.number(Attributes.VERSION));
  }

  private static @Nullable ItemWriter write(@Nullable Extension proposal) {
    return proposal == null
        ? null
        : ItemWriter.map()
            .time(UNTIL, proposal.until())
            .id(BY, proposal.by())
            .flag(BY_PARTNER, proposal.byPartner())
            .time(AT, proposal.at());
  }

  private static @Nullable Extension read(@Nullable Item map) {
    if (map == null) {
      return null;
    }
    String by = map.textOrNull(BY);
    return new Extension(
        map.time(UNTIL), by == null ? null : new UserId(by), map.flag(BY_PARTNER), map.time(AT));
  }
}
