package io.gatehouse.lambda.access;

import org.jspecify.annotations.Nullable;

/** The schema {@code AskAccess}. Without {@code userId} and {@code email}: about the caller. */
record CheckInput(
    @Nullable String userId,
    @Nullable String email,
    @Nullable String companyId,
    @Nullable String permission,
    @Nullable ResourceInput resource,
    @Nullable String at) {}
