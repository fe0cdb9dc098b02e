package io.gatehouse.lambda.companies;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.lambda.api.Ids;
import org.jspecify.annotations.Nullable;

/** What names a company in a path. */
record CompanyIdInput(@Nullable String companyId) {
  CompanyId read() {
    return Ids.company(companyId);
  }
}
