package io.gatehouse.domain.user;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads users. A port; everything but lists is as of now, with everything written before. */
public interface Users {
  Optional<User> find(UserId id);

  /** Several at once, at most 100; those who do not exist are missing from the answer. */
  Map<UserId, User> findAll(Collection<UserId> ids);

  /**
   * Some of the users who were deleted so long ago that they are to be erased by then (R12, R51),
   * longest due first; may lag behind writes by a moment, so look again before acting. Asked again
   * once those are dealt with, it gives others; empty at the end.
   */
  List<UserId> erasable(Instant by);

  /** By the address that makes them unique (R8). */
  Optional<User> findByEmail(EmailAddress email);

  /** What the company gave the user. */
  Optional<Membership> membership(CompanyId company, UserId user);

  /** What the company gave several users, at most 100; the others are missing from the answer. */
  Map<UserId, Membership> memberships(CompanyId company, Collection<UserId> users);

  /** What their own company gave the user; written with the user, so it is there. */
  default Membership homeMembership(User user) {
    return membership(user.home(), user.id())
        .orElseThrow(() -> new IllegalStateException("no home membership for " + user.id()));
  }
}
