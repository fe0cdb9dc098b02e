package io.gatehouse.lambda.api;

/** The schema {@code Accepted}: it will be done, and there is nothing more to tell. */
public record AcceptedJson(boolean accepted) {}
