package io.gatehouse.domain.invitation;

import io.gatehouse.domain.user.User;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A user together with their invitation; {@code invitation} is null if they never had one. */
public record Invited(User user, @Nullable Invitation invitation) {

  /** What an event tells of both (R48). */
  public Map<String, String> facts() {
    Map<String, String> facts = new TreeMap<>(user.facts());
    if (invitation != null) {
      facts.putAll(invitation.facts());
    }
    return facts;
  }
}
