package io.gatehouse.lambda.passwords;

import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.refusal.Validation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The schema {@code ForgotPassword}. */
record ForgotPasswordInput(@Nullable String email) {
  EmailAddress read() {
    Validation validation = new Validation();
    EmailAddress address = validation.required("/email", email, EmailAddress::new);
    validation.finish();
    return Objects.requireNonNull(address);
  }
}
