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
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.MessageId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.Users;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Takes off memberships what ended with a grant or a partnership, so that the customer's lists no
 * longer show who has nothing there any more (R30, R34). Each is a change of its own with an event;
 * repeated, it does what is left. The access itself ended before, in one write.
 *
 * <p>It looks at everybody who is tied to the customer, as of now: lists may lag behind whoever
 * came last.
 */
public final class ClearEnded {
  private static final int PAGE = 250;

  private final AccessIndex index;
  private final Users users;
  private final Changes changes;
  private final IdGenerator ids;

  public ClearEnded(AccessIndex index, Users users, Changes changes, IdGenerator ids) {
    this.index = index;
    this.users = users;
    this.changes = changes;
    this.ids = ids;
  }

  /** Clears a group off all who were in it; of a later round, they were put in anew. */
  void group(Delivery.ClearGroup group, MessageId message, Instant now) {
    everywhere(
        group.customer(),
        tie -> Objects.equals(tie.groups().get(group.role()), group.round()),
        (tie, context) -> leave(tie, group.role(), context),
        context("group.clear", message, now));
  }

  /** Clears the delegations of a partnership. */
  void delegations(Delivery.ClearDelegations ended, MessageId message, Instant now) {
    everywhere(
        ended.customer(),
        tie -> tie.delegation() != null && tie.delegation().partnership() <= ended.partnership(),
        this::withdraw,
        context("delegation.clear", message, now));
  }

  private static Context context(String operation, MessageId message, Instant now) {
    return new Context(new Actor.Schedule(), new Source(operation, message.value(), null), now);
  }

  private void everywhere(
      CompanyId customer,
      Predicate<Membership> concerned,
      BiFunction<Membership, Context, Change> cleared,
      Context context) {
    UseCase<UserId, Boolean> clear =
        (user, around) ->
            users
                .membership(customer, user)
                .filter(concerned)
                .map(tie -> new Outcome<>(true, cleared.apply(tie, around)))
                .orElseGet(() -> Outcome.of(false));
    UserId after = null;
    List<Membership> page;
    do {
      page = index.membershipsOf(customer, after, PAGE);
      for (Membership tie : page) {
        if (concerned.test(tie)) {
          Decisions.carryOut(
              clear, tie.user(), context, outcome -> changes.commit(outcome.change()));
        }
      }
      after = page.isEmpty() ? null : page.getLast().user();
    } while (page.size() == PAGE);
  }

  private Change leave(Membership before, RoleId role, Context context) {
    Map<RoleId, Long> groups = new HashMap<>(before.groups());
    groups.remove(role);
    Membership after = before.withGroups(groups).dated(context.now());
    return changed(EventKind.GROUP_LEFT, before, after, context).build();
  }

  private Change withdraw(Membership before, Context context) {
    Membership after = before.withDelegation(null).dated(context.now());
    return changed(EventKind.DELEGATION_WITHDRAWN, before, after, context)
        .send(
            new OutgoingMessage(
                ids.messageId(),
                before.company(),
                new Delivery.DelegationMail(
                    before.user(), before.company(), null, Delivery.DelegationMail.Kind.WITHDRAWN),
                context.now()))
        .build();
  }

  private Change.Builder changed(
      EventKind kind, Membership before, Membership after, Context context) {
    return Change.builder()
        .update(before, after)
        .log(
            context.event(
                ids.eventId(),
                kind,
                before.company(),
                before.user(),
                before.facts(),
                after.facts()));
  }
}
