package io.gatehouse.domain.link;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Entity;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a mailed link opens: an invitation, a password reset or a change of e-mail address. Each
 * user has at most one of a kind; a newer one takes its place.
 */
public interface Linked<E extends Linked<E>> extends Entity {
  UserId user();

  CompanyId company();

  MailedLink link();

  /** The next version, with the link in another state. */
  E with(MailedLink link);

  /** The next version, with the link taken back. */
  default E revoked() {
    return with(link().ended(MailedLink.Ending.REVOKED));
  }

  /**
   * Takes it back within a change, if it is still open.
   *
   * @param linked null if there never was one
   * @return what it is after the change
   */
  static <E extends Linked<E>> @Nullable E takeBack(Change.Builder change, @Nullable E linked) {
    if (linked == null || linked.link().ending() != MailedLink.Ending.OPEN) {
      return linked;
    }
    E revoked = linked.revoked();
    change.update(linked, revoked);
    return revoked;
  }

  /** Who had it sent; null if the user asked themselves. */
  @Nullable Sender sender();

  /** What the user must be for the link to open anything. */
  UserStatus awaits();

  /**
   * Whether the user is what it waits for, and their company takes part: while one of them is
   * stopped it opens nothing (R6, R12). To its holder that is the same as taken back, though it is
   * not: who goes on within its time finds it working.
   */
  default boolean isAwaitedBy(User user, Company home) {
    return user.status() == awaits() && home.status().takesPart();
  }

  /** What the log says when wrong codes have killed the link. */
  EventKind lockedEvent();
}
