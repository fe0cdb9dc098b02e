package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.partneraccess.GroupId;
import io.gatehouse.domain.permission.RoleId;

/** What is known of a customer's grant of a role (R28). */
record PartnerAccessKey(GroupId group) implements Key {
  static final String SK_PREFIX = "PARTNERACCESS#";

  static PartnerAccessKey of(Item item) {
    return new PartnerAccessKey(
        new GroupId(
            CompanyKey.of(item).company(),
            new RoleId(Key.after(SK_PREFIX, item.text(Attributes.SK)))));
  }

  @Override
  public String pk() {
    return CompanyKey.PK_PREFIX + group.customer();
  }

  @Override
  public String sk() {
    return SK_PREFIX + group.role();
  }
}
