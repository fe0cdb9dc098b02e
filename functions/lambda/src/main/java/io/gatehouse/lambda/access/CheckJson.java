package io.gatehouse.lambda.access;

/** The schema {@code AccessDecision}. */
record CheckJson(boolean allowed) {}
