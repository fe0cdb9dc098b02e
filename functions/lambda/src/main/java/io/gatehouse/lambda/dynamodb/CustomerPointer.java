package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.id.CompanyId;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a partner's partition for each company whose partner of record it is or once was
 * (R2, R34). As long as it is, it carries what the partner's list of customers goes by, and is
 * written again whenever that changes; the first format carried nothing.
 *
 * @param name null for a former customer
 * @param status null for a former customer
 */
record CustomerPointer(CustomerKey key, @Nullable String name, @Nullable CompanyStatus status) {
  /** For a company that has the partner now. */
  static CustomerPointer of(CompanyId partner, Company customer) {
    return new CustomerPointer(
        new CustomerKey(partner, customer.id()), customer.name(), customer.status());
  }

  /** For a company that has another partner now, or none. */
  static CustomerPointer former(CompanyId partner, CompanyId customer) {
    return new CustomerPointer(new CustomerKey(partner, customer), null, null);
  }
}
