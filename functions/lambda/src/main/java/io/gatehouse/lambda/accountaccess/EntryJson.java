package io.gatehouse.lambda.accountaccess;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/** The schema {@code ReviewEntry}: a grant, or what somebody from elsewhere was given. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntryJson(
    String id,
    @Nullable String userId,
    @Nullable String role,
    @Nullable GrantJson grant,
    @Nullable HoldingJson holding,
    @Nullable DecisionJson decision) {
  /** The schema {@code ReviewDecision}. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DecisionJson(String verdict, @Nullable String by, String at) {}
}
