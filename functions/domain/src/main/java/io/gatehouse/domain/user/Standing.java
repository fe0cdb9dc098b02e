package io.gatehouse.domain.user;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Whether a user may act at all, as far as decisions about access need to know. Their home
 * membership carries a copy, written in the same transaction as the user: a decision then reads one
 * item less, and whatever changes a user's status meets whatever changes their permissions.
 *
 * @param active has chosen a password and was not disabled
 * @param sessionsValidFrom sign-ins before this moment no longer count
 * @param present false once deleted: lists no longer show them
 */
public record Standing(boolean active, Instant sessionsValidFrom, boolean present) {
  /** Of somebody who is there. */
  public Standing(boolean active, Instant sessionsValidFrom) {
    this(active, sessionsValidFrom, true);
  }

  public static Standing of(User user) {
    return new Standing(
        user.status() == UserStatus.ACTIVE, user.sessionsValidFrom(), user.status().isPresent());
  }

  /**
   * Disabling, enabling and password changes bite at once, though an access token cannot know of
   * them.
   */
  public boolean accepts(Instant signedInAt) {
    // Tokens tell whole seconds: whoever signed in within the second in which sessions ended
    // passes,
    // or the very next sign-in would fail.
    return !signedInAt.isBefore(sessionsValidFrom.truncatedTo(ChronoUnit.SECONDS));
  }
}
