package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.user.Language;
import io.gatehouse.domain.user.PhoneNumber;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** {@link User} as an item. */
final class UserCodec implements Codec<User> {
  private static final String HOME = "homeCompanyId";
  private static final String EMAIL = "email";
  private static final String PHONE = "phone";
  private static final String LANGUAGE = "language";
  private static final String ACTIVATED_AT = "activatedAt";
  private static final String SESSIONS_VALID_FROM = "sessionsValidFrom";
  private static final String CREATED_AT = "createdAt";

  @Override
  public ItemType type() {
    return ItemType.USER;
  }

  @Override
  public Map<String, AttributeValue> encode(User user) {
    ItemWriter item =
        ItemWriter.of(type(), new UserKey(user.id()))
            .id(HOME, user.home())
            .text(EMAIL, user.email().value())
            .text(PHONE, user.phone() == null ? null : user.phone().value())
            .text(LANGUAGE, user.language().code())
            .text(Attributes.STATUS, user.status().name())
            .time(ACTIVATED_AT, user.activatedAt())
            .time(SESSIONS_VALID_FROM, user.sessionsValidFrom())
            .time(CREATED_AT, user.createdAt())
            .number(Attributes.VERSION, user.version());
    return Names.write(item, user.name()).attributes();
  }

  @Override
  public User decode(Item item) {
    item.requireFormat(type());
    String phone = item.textOrNull(PHONE);
    return new User(
        UserKey.of(item).user(),
        new CompanyId(item.text(HOME)),
        Names.read(item),
        new EmailAddress(item.text(EMAIL)),
        phone == null ? null : new PhoneNumber(phone),
        Language.of(item.text(LANGUAGE)),
        UserStatus.valueOf(item.text(Attributes.STATUS)),
        item.timeOrNull(ACTIVATED_AT),
        item.time(SESSIONS_VALID_FROM),
        item.time(CREATED_AT),
        item.number(Attributes.VERSION));
  }
}
