package io.gatehouse.domain.refusal;

/**
 * One fault of a request.
 *
 * @param field JSON pointer into the request (RFC 6901), such as {@code /firstUser/email}
 * @param message what is wrong with it, for a person
 */
public record FieldError(String field, String message) {}
