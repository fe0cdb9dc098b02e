package io.gatehouse.lambda.passwords;

import io.gatehouse.domain.refusal.Validation;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The schema {@code LinkToken}. */
record LinkTokenInput(@Nullable String token) {
  String read() {
    Validation validation = new Validation();
    String given = validation.required("/token", token, String::strip);
    validation.finish();
    return Objects.requireNonNull(given);
  }

  /** Never the token. */
  @Override
  public String toString() {
    return "LinkTokenInput[hidden]";
  }
}
