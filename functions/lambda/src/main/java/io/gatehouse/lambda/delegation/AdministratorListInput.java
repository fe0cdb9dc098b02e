package io.gatehouse.lambda.delegation;

import io.gatehouse.domain.delegation.ListAdministrators;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.lambda.api.PageInput;
import io.gatehouse.lambda.edge.Caller;
import org.jspecify.annotations.Nullable;

/** Whose administrators, and which page of them. */
record AdministratorListInput(
    @Nullable String companyId, @Nullable Integer limit, @Nullable String pageToken) {
  ListAdministrators.Input read(Caller caller) {
    PageRequest page = new PageInput(companyId, limit, pageToken, null).read();
    return new ListAdministrators.Input(caller.company(), page.limit(), page.pageToken());
  }
}
