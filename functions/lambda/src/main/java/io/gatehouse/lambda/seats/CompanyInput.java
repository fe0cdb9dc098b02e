package io.gatehouse.lambda.seats;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.lambda.api.Ids;
import org.jspecify.annotations.Nullable;

/** What names a company in a path. */
record CompanyInput(@Nullable String companyId) {
  CompanyId read() {
    return Ids.company(companyId);
  }
}
