package io.gatehouse.lambda.users;

import io.gatehouse.domain.assignment.ListCustomers;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.lambda.api.Ids;
import io.gatehouse.lambda.api.PageInput;
import org.jspecify.annotations.Nullable;

/** Whose list of customers, and which page of it. */
record CustomerListInput(
    @Nullable String companyId,
    @Nullable String userId,
    @Nullable Integer limit,
    @Nullable String pageToken) {
  ListCustomers.Input read() {
    PageRequest page = new PageInput(companyId, limit, pageToken, null).read();
    return new ListCustomers.Input(
        Ids.company(companyId), Ids.user(userId), page.limit(), page.pageToken());
  }
}
