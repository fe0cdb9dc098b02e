package io.gatehouse.domain.outside;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.PersonName;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.Users;
import org.jspecify.annotations.Nullable;

/**
 * Takes away everything a company gave to somebody of another one: permissions, roles, single
 * resources, seat, groups, delegation; in one change with one event. What their own company gave
 * them over its customers stays: that is theirs to end. A delegated administrator is told.
 */
final class EndAccess {
  private final Holders holders;
  private final Users users;
  private final IdGenerator ids;

  EndAccess(Access access, Users users, IdGenerator ids) {
    this.holders = new Holders(access);
    this.users = users;
    this.ids = ids;
  }

  /** The change; {@link Change#NONE} if the company gave them nothing. */
  Change change(AccessFacts facts, Context context) {
    Membership there = facts.membership();
    if (there == null || facts.isHome() || !there.isGivenAnything()) {
      return Change.NONE;
    }
    Membership emptied = there.emptied();
    Change.Builder change =
        Change.builder()
            .update(there, emptied)
            .log(
                context.event(
                    ids.eventId(),
                    EventKind.ACCESS_ENDED,
                    there.company(),
                    there.user(),
                    there.facts(),
                    emptied.facts()));
    DelegationEnd.tell(change, facts, ids, context);
    return change.build();
  }

  /** What is told of that change. */
  Ended told(AccessFacts facts, Change change, Context context) {
    Membership there = facts.membership();
    AccessFacts after =
        new AccessFacts(
            facts.user(),
            facts.standing(),
            facts.company(),
            there == null ? null : there.emptied(),
            facts.home(),
            facts.homeMembership());
    Holding left = holders.of(after, context.now());
    return new Ended(!change.isEmpty(), left, left == null ? null : contact(left));
  }

  private @Nullable PersonName contact(Holding left) {
    UserId contact = left.home().contactPerson();
    return contact == null ? null : users.find(contact).map(User::name).orElse(null);
  }
}
