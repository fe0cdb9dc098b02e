package io.gatehouse.lambda.partneraccess;

import org.jspecify.annotations.Nullable;

/** Only the company of the path. */
record CustomerInput(@Nullable String companyId) {}
