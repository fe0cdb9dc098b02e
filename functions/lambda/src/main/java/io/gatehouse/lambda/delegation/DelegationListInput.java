package io.gatehouse.lambda.delegation;

import io.gatehouse.domain.delegation.ListManaged;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.lambda.api.PageInput;
import io.gatehouse.lambda.edge.Caller;
import org.jspecify.annotations.Nullable;

/** Which page of the customers that the caller may manage. */
record DelegationListInput(@Nullable Integer limit, @Nullable String pageToken) {
  ListManaged.Input read(Caller caller) {
    PageRequest page = new PageInput(null, limit, pageToken, null).read();
    return new ListManaged.Input(caller.facts().user(), page.limit(), page.pageToken());
  }
}
