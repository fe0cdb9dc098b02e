package io.gatehouse.lambda.passwords;

import io.gatehouse.domain.link.Redemption;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.signin.Password;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The schema {@code ChoosePassword}. The password is judged before the code: a weak one must not
 * cost an attempt.
 */
record RedemptionInput(@Nullable String token, @Nullable String code, @Nullable String password) {
  Redemption read() {
    Validation validation = new Validation();
    String link = validation.required("/token", token, String::strip);
    String typed = validation.required("/code", code, String::strip);
    Password chosen = validation.required("/password", password, Password::new);
    validation.finish();
    return new Redemption(
        Objects.requireNonNull(link),
        Objects.requireNonNull(typed),
        Objects.requireNonNull(chosen));
  }

  /** Nothing of it. */
  @Override
  public String toString() {
    return "RedemptionInput[hidden]";
  }
}
