package io.gatehouse.lambda.passwords;

/** The schema {@code EmailConfirmed}: the address to sign in with from now on. */
record EmailConfirmedJson(String email) {}
