package io.gatehouse.domain.password;

import io.gatehouse.domain.id.UserId;
import java.util.Optional;

/** Reads password resets. A port. */
@FunctionalInterface
public interface PasswordResets {
  /** The user's newest, as of now. */
  Optional<PasswordReset> find(UserId user);
}
