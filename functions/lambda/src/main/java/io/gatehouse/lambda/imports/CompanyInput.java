package io.gatehouse.lambda.imports;

import org.jspecify.annotations.Nullable;

/** What names a company in a path. */
record CompanyInput(@Nullable String companyId) {}
