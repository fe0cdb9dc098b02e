package io.gatehouse.lambda.dynamodb;

import java.time.LocalDate;

/** The last day on which somebody used what they hold over a company that is not their own. */
record LastUse(LastUseKey key, LocalDate day) {}
