package io.gatehouse.domain.signin;

/** Knows what the sign-in directory asks of passwords. A port. */
@FunctionalInterface
public interface PasswordPolicies {
  /** Today's; may be some minutes old. */
  PasswordPolicy current();
}
