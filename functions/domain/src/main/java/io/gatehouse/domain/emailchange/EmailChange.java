package io.gatehouse.domain.emailchange;

import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.link.LinkState;
import io.gatehouse.domain.link.Linked;
import io.gatehouse.domain.link.MailedLink;
import io.gatehouse.domain.link.SendHistory;
import io.gatehouse.domain.link.Sender;
import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An active user's way to another address: it counts once it is confirmed from the new one (R12). A
 * user has at most one; the newest wins.
 *
 * @param from the address in use when it was asked for, which is told
 * @param to the address to be confirmed
 * @param askedBy the administrator; null if the user asked themselves
 */
public record EmailChange(
    UserId user,
    CompanyId company,
    EmailAddress from,
    EmailAddress to,
    @Nullable UserId askedBy,
    MailedLink link,
    SendHistory history,
    long version)
    implements Linked<EmailChange> {
  /** How long the link is valid. */
  public static final Duration VALIDITY = Duration.ofHours(24);

  /**
   * A first change, or the one that takes the place of {@code before}; limited like invitations
   * (R38), and refused while somebody is using the link of {@code before}.
   */
  static EmailChange sent(
      UserId user,
      CompanyId company,
      EmailAddress from,
      EmailAddress to,
      @Nullable UserId askedBy,
      LinkId id,
      Instant now,
      @Nullable EmailChange before) {
    if (before != null) {
      before.link().requireUnclaimed(now);
    }
    return new EmailChange(
        user,
        company,
        from,
        to,
        askedBy,
        MailedLink.sent(id, now, VALIDITY),
        (before == null ? SendHistory.NONE : before.history()).sent(now),
        before == null ? 1 : before.version() + 1);
  }

  @Override
  public EmailChange with(MailedLink newLink) {
    return new EmailChange(user, company, from, to, askedBy, newLink, history, version + 1);
  }

  /** Without the addresses, once the person is erased (R12). */
  public EmailChange erased() {
    EmailAddress nobody = EmailAddress.ofErased(user);
    return new EmailChange(user, company, nobody, nobody, askedBy, link, history, version + 1);
  }

  /** Whether it waits to be confirmed. */
  public boolean isOpen(Instant now) {
    return link.state(now) == LinkState.VALID;
  }

  @Override
  public @Nullable Sender sender() {
    return askedBy == null ? null : new Sender.Person(askedBy);
  }

  @Override
  public UserStatus awaits() {
    return UserStatus.ACTIVE;
  }

  @Override
  public EventKind lockedEvent() {
    return EventKind.EMAIL_CHANGE_LOCKED;
  }

  @Override
  public Map<String, String> facts() {
    return Map.of(
        "user.newEmail", to.value(),
        "emailChange.id", link.id().value(),
        "emailChange.ending", link.ending().name(),
        "emailChange.expiresAt", link.expiresAt().toString());
  }
}
