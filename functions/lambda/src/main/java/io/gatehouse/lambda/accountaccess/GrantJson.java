package io.gatehouse.lambda.accountaccess;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The schema {@code StandingGrant}: a role that a customer granted to its partner. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record GrantJson(
    String partnerId, String role, @Nullable Map<String, String> label, @Nullable String until) {}
