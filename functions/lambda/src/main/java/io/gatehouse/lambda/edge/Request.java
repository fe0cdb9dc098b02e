package io.gatehouse.lambda.edge;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.domain.event.Source;
import org.jspecify.annotations.Nullable;

/**
 * One request, whichever way it came.
 *
 * @param input path parameters, query parameters and body fields side by side
 * @param session in which the caller manages a company (R35), as it came; null if in none
 * @param idempotencyKey as the caller chose it (R52); null if none
 * @param preview whether the change is only to be told, not made (R46)
 */
record Request(
    Operation operation,
    ObjectNode input,
    Credentials credentials,
    @Nullable String session,
    @Nullable String idempotencyKey,
    boolean preview,
    Source source) {}
