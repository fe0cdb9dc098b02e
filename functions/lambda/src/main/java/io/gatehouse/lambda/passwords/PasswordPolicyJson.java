package io.gatehouse.lambda.passwords;

import io.gatehouse.domain.signin.PasswordPolicy;
import io.gatehouse.domain.signin.PasswordPolicy.Kind;

/** The schema {@code PasswordPolicy}. */
record PasswordPolicyJson(
    int minimumLength,
    int maximumLength,
    boolean requiresLowercase,
    boolean requiresUppercase,
    boolean requiresDigit,
    boolean requiresSymbol) {
  static PasswordPolicyJson of(PasswordPolicy policy) {
    return new PasswordPolicyJson(
        policy.minimumLength(),
        policy.maximumLength(),
        policy.requires(Kind.LOWERCASE),
        policy.requires(Kind.UPPERCASE),
        policy.requires(Kind.DIGIT),
        policy.requires(Kind.SYMBOL));
  }
}
