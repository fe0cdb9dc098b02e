package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.access.ReadAccessFacts.About;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;

/** When a user of another company last used what they hold over this one. */
record LastUseKey(CompanyId company, UserId user) implements Key {
  private static final String SK_PREFIX = "USE#";

  static LastUseKey of(About who) {
    return new LastUseKey(who.company(), who.user());
  }

  static LastUseKey of(Item item) {
    return new LastUseKey(
        CompanyKey.of(item).company(), new UserId(Key.after(SK_PREFIX, item.text(Attributes.SK))));
  }

  @Override
  public String pk() {
    return CompanyKey.PK_PREFIX + company;
  }

  @Override
  public String sk() {
    return SK_PREFIX + user;
  }
}
