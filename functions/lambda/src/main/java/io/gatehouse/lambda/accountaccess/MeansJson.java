package io.gatehouse.lambda.accountaccess;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The schema {@code Means}. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeansJson(
    String kind,
    @Nullable String id,
    @Nullable Map<String, String> label,
    @Nullable String since,
    @Nullable String until) {}
