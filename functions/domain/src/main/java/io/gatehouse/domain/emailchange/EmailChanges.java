package io.gatehouse.domain.emailchange;

import io.gatehouse.domain.id.UserId;
import java.util.Optional;

/** Reads changes of e-mail addresses. A port. */
@FunctionalInterface
public interface EmailChanges {
  /** The user's newest, as of now. */
  Optional<EmailChange> find(UserId user);
}
