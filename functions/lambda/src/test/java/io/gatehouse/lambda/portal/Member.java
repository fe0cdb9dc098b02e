package io.gatehouse.lambda.portal;

/**
 * A user, as tests refer to one.
 *
 * @param company the home company's id
 */
public record Member(String id, String company, String email) {}
