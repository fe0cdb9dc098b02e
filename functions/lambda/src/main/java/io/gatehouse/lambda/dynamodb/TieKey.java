package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.outside.Tie;

/**
 * That a user is tied to a company that is not their own. In the user's partition, because it is
 * taken away, which nobody may do in a company's.
 */
record TieKey(UserId user, CompanyId company) implements Key {
  private static final String SK_PREFIX = "TIE#";

  static TieKey of(Tie tie) {
    return new TieKey(tie.user(), tie.company());
  }

  static TieKey of(Item item) {
    return new TieKey(
        UserKey.user(item), new CompanyId(Key.after(SK_PREFIX, item.text(Attributes.SK))));
  }

  @Override
  public String pk() {
    return UserKey.PK_PREFIX + user;
  }

  @Override
  public String sk() {
    return SK_PREFIX + company;
  }
}
