package io.gatehouse.domain.signin;

/** Knows which passwords are tried first by whoever guesses. A port. */
@FunctionalInterface
public interface CommonPasswords {
  /** Whether it is one of them, or so like them that it would be tried soon. */
  boolean include(Password password);
}
