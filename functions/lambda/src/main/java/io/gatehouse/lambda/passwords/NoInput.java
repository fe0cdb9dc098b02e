package io.gatehouse.lambda.passwords;

/** Nothing is asked for but what the operation says. */
record NoInput() {}
