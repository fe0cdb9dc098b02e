package io.gatehouse.domain.link;

import io.gatehouse.domain.change.Entity;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
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

  /** Who had it sent; null if the user asked themselves. */
  @Nullable Sender sender();

  /** What the user must be for the link to open anything. */
  UserStatus awaits();

  /** What the log says when wrong codes have killed the link. */
  EventKind lockedEvent();
}
