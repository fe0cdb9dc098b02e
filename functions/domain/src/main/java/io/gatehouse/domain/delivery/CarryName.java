package io.gatehouse.domain.delivery;

import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.change.ConflictException;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.Users;
import java.util.List;
import java.util.Optional;

/**
 * Carries a user's name to their memberships in companies that are not their own (R9): those
 * companies' lists go by it. Each is written by itself; repeated, it writes only what is left.
 */
public final class CarryName {
  private static final int PAGE = 100;

  /** How often one membership may change while it is renamed. */
  private static final int TRIES = 5;

  private final Users users;
  private final AccessIndex index;
  private final Changes changes;

  public CarryName(Users users, AccessIndex index, Changes changes) {
    this.users = users;
    this.index = index;
    this.changes = changes;
  }

  /** Renames all of them. Where there is no such user, there is nothing to carry. */
  void everywhere(UserId user) {
    CompanyId after = null;
    List<Membership> page;
    do {
      page = index.membershipsElsewhere(user, after, PAGE);
      for (Membership membership : page) {
        rename(membership.company(), user);
        after = membership.company();
      }
    } while (page.size() == PAGE);
  }

  private void rename(CompanyId company, UserId id) {
    for (int tries = 1; ; tries++) {
      // As of now: the index may lag, and the name may have changed once more since.
      Optional<Membership> membership = users.membership(company, id);
      Optional<User> user = users.find(id);
      if (membership.isEmpty()
          || user.isEmpty()
          || membership.get().name().equals(user.get().name())) {
        return;
      }
      try {
        changes.commit(
            Change.builder()
                .update(membership.get(), membership.get().named(user.get().name()))
                .build());
        return;
      } catch (ConflictException conflict) {
        if (tries == TRIES) {
          throw conflict;
        }
      }
    }
  }
}
