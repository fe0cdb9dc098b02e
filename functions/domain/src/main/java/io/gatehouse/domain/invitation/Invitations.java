package io.gatehouse.domain.invitation;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads invitations. A port. */
public interface Invitations {
  /** The user's invitation, as of now. */
  Optional<Invitation> find(UserId user);

  /** Those of several users, at most 100; users without one are missing from the answer. */
  Map<UserId, Invitation> findAll(Collection<UserId> users);

  /**
   * Invitations of a company that were not accepted and not taken back; may lag behind writes by a
   * moment.
   *
   * @param limit how many at most; fewer come only if there are no more
   */
  List<Invitation> unanswered(CompanyId company, UnansweredRange range, int limit);

  /**
   * Some of the users whose invitation is due by then (R51), earliest first; may lag behind writes
   * by a moment, so look again before acting. Asked again once those are dealt with, it gives
   * others; empty at the end.
   */
  List<UserId> due(Instant by);
}
