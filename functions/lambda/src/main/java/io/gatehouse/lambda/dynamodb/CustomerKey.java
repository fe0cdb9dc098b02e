package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.CompanyId;

/**
 * Points from a partner to a company whose partner of record it is or once was (R2, R34). It is
 * written with the company and never taken away, so that the past can be asked about.
 */
record CustomerKey(CompanyId partner, CompanyId customer) implements Key {
  static final String SK_PREFIX = "CUSTOMER#";

  static CustomerKey of(Item item) {
    return new CustomerKey(
        CompanyKey.of(item).company(),
        new CompanyId(Key.after(SK_PREFIX, item.text(Attributes.SK))));
  }

  @Override
  public String pk() {
    return CompanyKey.PK_PREFIX + partner;
  }

  @Override
  public String sk() {
    return SK_PREFIX + customer;
  }
}
