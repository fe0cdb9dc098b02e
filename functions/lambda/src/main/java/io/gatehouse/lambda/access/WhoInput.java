package io.gatehouse.lambda.access;

import org.jspecify.annotations.Nullable;

/** The schema {@code AskWho}. */
record WhoInput(
    @Nullable String companyId,
    @Nullable String permission,
    @Nullable ResourceInput resource,
    @Nullable String at,
    @Nullable Integer limit,
    @Nullable String pageToken) {
  /** The whole question, as a page token is bound to it. */
  String binding(String askedBy) {
    return new WhoInput(companyId, permission, resource, at, limit, null) + " by " + askedBy;
  }
}
