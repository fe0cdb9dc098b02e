package io.gatehouse.lambda.users;

/** Nothing needs to be said: it is about the caller. */
record NoInput() {}
