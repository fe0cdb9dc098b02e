package io.gatehouse.domain.delivery;

import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.change.Decisions;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.event.Source;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.MessageId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.Users;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes a group that is gone off its members' memberships, so that the customer's lists no longer
 * show who has nothing there any more (R30). Each is a change of its own with an event; repeated,
 * it does what is left. Access by the group ended before, with the grant.
 *
 * <p>It looks at everybody who is tied to the customer, as of now: the list of the group may lag
 * behind whoever joined last.
 */
public final class ClearGroup {
  private static final int PAGE = 250;
  private static final String OPERATION = "group.clear";

  private final AccessIndex index;
  private final Users users;
  private final Changes changes;
  private final IdGenerator ids;

  public ClearGroup(AccessIndex index, Users users, Changes changes, IdGenerator ids) {
    this.index = index;
    this.users = users;
    this.changes = changes;
    this.ids = ids;
  }

  /** Clears it off all of them. */
  void everywhere(Delivery.ClearGroup group, MessageId message, Instant now) {
    Context context =
        new Context(new Actor.Schedule(), new Source(OPERATION, message.value(), null), now);
    UseCase<UserId, Boolean> clear = (user, around) -> clear(group, user, around);
    UserId after = null;
    List<Membership> page;
    do {
      page = index.membershipsOf(group.customer(), after, PAGE);
      for (Membership tie : page) {
        if (isIn(group, tie)) {
          Decisions.carryOut(
              clear,
              tie.user(),
              context,
              outcome -> {
                if (!outcome.change().isEmpty()) {
                  changes.commit(outcome.change());
                }
              });
        }
      }
      after = page.isEmpty() ? null : page.getLast().user();
    } while (page.size() == PAGE);
  }

  private Outcome<Boolean> clear(Delivery.ClearGroup group, UserId user, Context context) {
    Membership before = users.membership(group.customer(), user).orElse(null);
    if (before == null || !isIn(group, before)) {
      return Outcome.of(false);
    }
    Map<RoleId, Long> groups = new HashMap<>(before.groups());
    groups.remove(group.role());
    Membership after = before.withGroups(groups).dated(context.now());
    return new Outcome<>(
        true,
        Change.builder()
            .update(before, after)
            .log(
                context.event(
                    ids.eventId(),
                    EventKind.GROUP_LEFT,
                    group.customer(),
                    user,
                    before.facts(),
                    after.facts()))
            .build());
  }

  /** Of that very round: of a later one, they were put in anew. */
  private static boolean isIn(Delivery.ClearGroup group, Membership tie) {
    Long round = tie.groups().get(group.role());
    return round != null && round == group.round();
  }
}
