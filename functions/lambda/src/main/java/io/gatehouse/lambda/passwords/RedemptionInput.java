package io.gatehouse.lambda.passwords;

import io.gatehouse.domain.link.Redemption;
import io.gatehouse.domain.refusal.FieldError;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.signin.CommonPasswords;
import io.gatehouse.domain.signin.Password;
import io.gatehouse.domain.signin.PasswordPolicy;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code ChoosePassword}. The password is judged before the code, by what holds for
 * everybody's: a weak one must not cost an attempt.
 */
record RedemptionInput(@Nullable String token, @Nullable String code, @Nullable String password) {
  /** Reads it, and refuses a password with all that is wrong with it. */
  Redemption read(PasswordPolicy policy, CommonPasswords common) {
    Validation validation = new Validation();
    String link = validation.required("/token", token, String::strip);
    String typed = validation.required("/code", code, String::strip);
    String wanted = validation.required("/password", password, text -> text);
    if (wanted != null) {
      policy.faults(wanted).forEach(fault -> validation.error("/password", fault));
    }
    validation.finish();
    Password chosen = new Password(Objects.requireNonNull(wanted));
    if (common.include(chosen)) {
      throw new Refused(
          new Refusal.PasswordTooCommon(
              List.of(new FieldError("/password", "is one of those that are tried first"))));
    }
    return new Redemption(Objects.requireNonNull(link), Objects.requireNonNull(typed), chosen);
  }

  /** Nothing of it. */
  @Override
  public String toString() {
    return "RedemptionInput[hidden]";
  }
}
