package io.gatehouse.lambda.accountaccess;

import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.lambda.api.PageInput;
import org.jspecify.annotations.Nullable;

/** Which page of a company's reviews. */
record ReviewListInput(
    @Nullable String companyId, @Nullable Integer limit, @Nullable String pageToken) {
  PageRequest read() {
    return new PageInput(companyId, limit, pageToken, null).read();
  }
}
