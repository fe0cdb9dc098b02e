package io.gatehouse.domain.review;

import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.RoleId;
import org.jspecify.annotations.Nullable;

/**
 * Names an entry of a review: what one user from elsewhere was given, or one grant to the partner.
 *
 * @param user null for a grant
 * @param role null for a user
 * @param round of the grant: another grant of the same role is another entry; 0 for a user
 */
public record EntryId(@Nullable UserId user, @Nullable RoleId role, long round) {
  private static final String USER = "USER#";
  private static final String GRANT = "GRANT#";

  public static EntryId of(UserId user) {
    return new EntryId(user, null, 0);
  }

  public static EntryId of(RoleId role, long round) {
    return new EntryId(null, role, round);
  }

  /** Reads {@link #toString}. */
  public static EntryId parse(String text) {
    if (text.startsWith(USER)) {
      return of(new UserId(text.substring(USER.length())));
    }
    int at = text.indexOf('@');
    return of(
        new RoleId(text.substring(GRANT.length(), at)), Long.parseLong(text.substring(at + 1)));
  }

  @Override
  public String toString() {
    return user == null ? GRANT + role + "@" + round : USER + user;
  }
}
