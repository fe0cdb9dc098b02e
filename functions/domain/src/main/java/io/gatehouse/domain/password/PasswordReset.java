package io.gatehouse.domain.password;

import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.link.Linked;
import io.gatehouse.domain.link.MailedLink;
import io.gatehouse.domain.link.Sender;
import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A user's way to a new password (R39). A user has at most one; the newest wins.
 *
 * @param triggeredBy the administrator; null if the user asked themselves
 */
public record PasswordReset(
    UserId user,
    CompanyId company,
    @Nullable Sender triggeredBy,
    MailedLink link,
    ResetHistory history,
    long version)
    implements Linked<PasswordReset> {

  /** How long the link is valid (R39). */
  public static final Duration VALIDITY = Duration.ofHours(1);

  /**
   * A first reset, or the one that takes the place of {@code before}.
   *
   * @param history with this one in it
   */
  static PasswordReset sent(
      UserId user,
      CompanyId company,
      @Nullable Sender triggeredBy,
      LinkId id,
      Instant now,
      ResetHistory history,
      @Nullable PasswordReset before) {
    return new PasswordReset(
        user,
        company,
        triggeredBy,
        MailedLink.sent(id, now, VALIDITY),
        history,
        before == null ? 1 : before.version() + 1);
  }

  @Override
  public PasswordReset with(MailedLink newLink) {
    return new PasswordReset(user, company, triggeredBy, newLink, history, version + 1);
  }

  @Override
  public @Nullable Sender sender() {
    return triggeredBy;
  }

  @Override
  public UserStatus awaits() {
    return UserStatus.ACTIVE;
  }

  @Override
  public EventKind lockedEvent() {
    return EventKind.PASSWORD_RESET_LOCKED;
  }

  @Override
  public Map<String, String> facts() {
    return Map.of(
        "passwordReset.id", link.id().value(),
        "passwordReset.ending", link.ending().name(),
        "passwordReset.expiresAt", link.expiresAt().toString());
  }
}
