package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.partneraccess.GroupId;
import io.gatehouse.domain.permission.RoleId;

/**
 * A group of a partner's (R28). Its item follows from the customer's and is never taken away: one
 * of the same name may come again.
 */
record GroupKey(CompanyId partner, GroupId group) implements Key {
  static final String SK_PREFIX = "GROUP#";

  static GroupKey of(Item item) {
    String[] words = Key.after(SK_PREFIX, item.text(Attributes.SK)).split("#", 2);
    return new GroupKey(
        CompanyKey.of(item).company(), new GroupId(new CompanyId(words[0]), new RoleId(words[1])));
  }

  @Override
  public String pk() {
    return CompanyKey.PK_PREFIX + partner;
  }

  @Override
  public String sk() {
    return SK_PREFIX + group.customer() + "#" + group.role();
  }
}
