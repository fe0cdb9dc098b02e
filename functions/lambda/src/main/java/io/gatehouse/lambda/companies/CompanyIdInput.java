package io.gatehouse.lambda.companies;

import org.jspecify.annotations.Nullable;

/** What names a company in a path. */
record CompanyIdInput(@Nullable String companyId) {}
