package io.gatehouse.lambda.accountaccess;

import io.gatehouse.domain.outside.ListClients;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.lambda.api.Ids;
import io.gatehouse.lambda.api.PageInput;
import org.jspecify.annotations.Nullable;

/** Which page of a company's clients, of one of them or of one user only if that is named. */
record ClientListInput(
    @Nullable String companyId,
    @Nullable String customerId,
    @Nullable String userId,
    @Nullable Integer limit,
    @Nullable String pageToken) {
  ListClients.Input read() {
    PageRequest page = new PageInput(companyId, limit, pageToken, null).read();
    return new ListClients.Input(
        Ids.company(companyId),
        customerId == null ? null : Ids.company(customerId),
        userId == null ? null : Ids.user(userId),
        page.limit(),
        page.pageToken());
  }
}
