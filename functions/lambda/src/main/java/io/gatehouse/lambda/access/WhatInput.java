package io.gatehouse.lambda.access;

import org.jspecify.annotations.Nullable;

/** The schema {@code AskWhat}. Without {@code userId} and {@code email}: about the caller. */
record WhatInput(
    @Nullable String userId,
    @Nullable String email,
    @Nullable String permission,
    @Nullable String at,
    @Nullable Integer limit,
    @Nullable String pageToken) {
  /** The whole question, as a page token is bound to it. */
  String binding(String askedBy) {
    return new WhatInput(userId, email, permission, at, limit, null) + " by " + askedBy;
  }
}
