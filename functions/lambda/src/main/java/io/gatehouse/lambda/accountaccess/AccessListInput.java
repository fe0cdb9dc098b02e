package io.gatehouse.lambda.accountaccess;

import io.gatehouse.domain.outside.ListAccountAccess;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.lambda.api.PageInput;
import io.gatehouse.lambda.edge.Caller;
import org.jspecify.annotations.Nullable;

/** Which page of those who can act in the account. */
record AccessListInput(
    @Nullable String companyId, @Nullable Integer limit, @Nullable String pageToken) {
  ListAccountAccess.Input read(Caller caller) {
    PageRequest page = new PageInput(companyId, limit, pageToken, null).read();
    return new ListAccountAccess.Input(caller.company(), page.limit(), page.pageToken());
  }
}
