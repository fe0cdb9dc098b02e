package io.gatehouse.domain.outside;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.user.Membership;
import org.jspecify.annotations.Nullable;

/**
 * That a company gives something to a user of another one, or stands on that user's list of
 * customers. It follows from the membership alone and is written with it; what it brings, if
 * anything, stands there.
 *
 * @param home the user's own company
 */
public record Tie(CompanyId company, CompanyId home, UserId user) {
  /** Null for a membership at home, and for one that has nothing left. */
  public static @Nullable Tie of(Membership membership) {
    return membership.away() == null
            || (!membership.isGivenAnything() && membership.chosen() == null)
        ? null
        : new Tie(membership.company(), membership.away().home(), membership.user());
  }
}
