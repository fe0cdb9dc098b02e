package io.gatehouse.lambda.accountaccess;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schema {@code AccountAccess}: who from elsewhere can act in an account. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccountAccessJson(
    @Nullable String partnerOfRecordId,
    List<GrantJson> grants,
    List<HoldingJson> items,
    @Nullable String nextPageToken) {}
