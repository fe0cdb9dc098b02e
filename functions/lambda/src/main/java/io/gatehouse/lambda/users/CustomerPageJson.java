package io.gatehouse.lambda.users;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gatehouse.domain.assignment.ListCustomers;
import io.gatehouse.domain.user.CustomerScope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schema {@code CustomerPage}: for which customers somebody's permissions hold (R18). */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CustomerPageJson(
    CustomerScope.Kind kind, List<CustomerJson> items, @Nullable String nextPageToken) {
  /** A customer, as far as a list shows it. */
  record CustomerJson(String id, String name) {}

  static CustomerPageJson of(ListCustomers.Listed listed) {
    return new CustomerPageJson(
        listed.kind(),
        listed.customers().stream()
            .map(company -> new CustomerJson(company.id().value(), company.name()))
            .toList(),
        listed.nextPageToken());
  }
}
