package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.user.Deletion;
import io.gatehouse.domain.user.Language;
import io.gatehouse.domain.user.MailTrouble;
import io.gatehouse.domain.user.PhoneNumber;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * {@link User} as an item; in the index of work from deletion until erased. The first format knew
 * of no deletion, and of no trouble with mails.
 */
final class UserCodec implements Codec<User> {
  private static final String HOME = "homeCompanyId";
  private static final String EMAIL = "email";
  private static final String PHONE = "phone";
  private static final String LANGUAGE = "language";
  private static final String ACTIVATED_AT = "activatedAt";
  private static final String SESSIONS_VALID_FROM = "sessionsValidFrom";
  private static final String CREATED_AT = "createdAt";
  private static final String DELETED_AT = "deletedAt";
  private static final String DELETED_FROM = "deletedFrom";
  private static final String MAIL_TROUBLE = "mailTrouble";
  private static final String MAIL_TROUBLE_AT = "mailTroubleAt";

  @Override
  public ItemType type() {
    return ItemType.USER;
  }

  @Override
  public Map<String, AttributeValue> encode(User user) {
    Deletion deletion = user.deletion();
    MailTrouble trouble = user.trouble();
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
            .time(DELETED_AT, deletion == null ? null : deletion.at())
            .text(DELETED_FROM, deletion == null ? null : deletion.before().name())
            .text(MAIL_TROUBLE, trouble == null ? null : trouble.kind().name())
            .time(MAIL_TROUBLE_AT, trouble == null ? null : trouble.at())
            .number(Attributes.VERSION, user.version());
    if (user.status() == UserStatus.DELETED && deletion != null) {
      item.due(DuePosition.of(type(), user.id().value(), deletion.eraseAt()));
    }
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
        deletion(item),
        trouble(item),
        item.number(Attributes.VERSION));
  }

  private static @Nullable Deletion deletion(Item item) {
    Instant at = item.timeOrNull(DELETED_AT);
    return at == null ? null : new Deletion(at, UserStatus.valueOf(item.text(DELETED_FROM)));
  }

  private static @Nullable MailTrouble trouble(Item item) {
    String kind = item.textOrNull(MAIL_TROUBLE);
    return kind == null
        ? null
        : new MailTrouble(MailTrouble.Kind.valueOf(kind), item.time(MAIL_TROUBLE_AT));
  }
}
