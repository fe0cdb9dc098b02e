package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;

/** What a company gave a user. */
record MembershipKey(CompanyId company, UserId user) implements Key {
  static final String SK_PREFIX = "MEMBERSHIP#";

  static MembershipKey of(Item item) {
    return new MembershipKey(
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
