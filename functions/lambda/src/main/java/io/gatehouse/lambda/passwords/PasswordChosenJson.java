package io.gatehouse.lambda.passwords;

/**
 * The schema {@code PasswordChosen}: the address to sign in with. Only the holder of link and code
 * learns it.
 */
record PasswordChosenJson(String email) {}
