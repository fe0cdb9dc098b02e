package io.gatehouse.lambda.accountaccess;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The schema {@code Holding}: what somebody has at a company that is not their own. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HoldingJson(
    String userId,
    String userName,
    String companyId,
    String companyName,
    boolean acts,
    boolean given,
    List<MeansJson> means,
    @Nullable String since,
    @Nullable String until,
    @Nullable String lastUsed) {}
