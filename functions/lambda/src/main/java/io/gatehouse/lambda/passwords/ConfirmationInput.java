package io.gatehouse.lambda.passwords;

import io.gatehouse.domain.link.Confirmation;
import io.gatehouse.domain.refusal.Validation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The schema {@code ConfirmEmail}. */
record ConfirmationInput(@Nullable String token, @Nullable String code) {

  Confirmation read() {
    Validation validation = new Validation();
    String link = validation.required("/token", token, String::strip);
    String typed = validation.required("/code", code, String::strip);
    validation.finish();
    return new Confirmation(Objects.requireNonNull(link), Objects.requireNonNull(typed));
  }

  /** Nothing of it. */
  @Override
  public String toString() {
    return "ConfirmationInput[hidden]";
  }
}
