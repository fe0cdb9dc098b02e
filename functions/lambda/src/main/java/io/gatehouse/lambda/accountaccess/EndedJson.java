package io.gatehouse.lambda.accountaccess;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code EndedAccess}: whether something ended, and what is left that only the user's
 * own company can end.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EndedJson(boolean ended, @Nullable HoldingJson left, @Nullable String contact) {}
