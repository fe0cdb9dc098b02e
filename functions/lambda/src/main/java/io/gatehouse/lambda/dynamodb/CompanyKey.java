package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.CompanyId;

/** A company; its memberships and events are in the same partition. */
record CompanyKey(CompanyId company) implements Key {
  static final String PK_PREFIX = "COMPANY#";
  private static final String SK = "COMPANY";

  static CompanyKey of(Item item) {
    return new CompanyKey(new CompanyId(Key.after(PK_PREFIX, item.text(Attributes.PK))));
  }

  @Override
  public String pk() {
    return PK_PREFIX + company;
  }

  @Override
  public String sk() {
    return SK;
  }
}
