package io.gatehouse.domain.memory;

import io.gatehouse.domain.signin.PasswordPolicies;
import io.gatehouse.domain.signin.PasswordPolicy;

/** A policy that tests set; our own at first. */
public final class FakePasswordPolicies implements PasswordPolicies {
  private volatile PasswordPolicy policy = PasswordPolicy.OURS;

  public void set(PasswordPolicy stricter) {
    policy = stricter;
  }

  @Override
  public PasswordPolicy current() {
    return policy;
  }
}
