package io.gatehouse.domain.lifecycle;

import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.change.Decisions;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.emailchange.EmailChange;
import io.gatehouse.domain.emailchange.EmailChanges;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.event.PersonalFacts;
import io.gatehouse.domain.event.PersonalRecords;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import io.gatehouse.domain.user.Users;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/**
 * Erases a user thirty days after they were deleted (R12): what ties them to other companies is
 * emptied, what the log told of the person is removed, and last of all the user becomes nobody and
 * the address is free. Each step is written by itself and may be repeated; until the last one the
 * user is still due, so a run that dies is taken up by the next (R51).
 */
public final class EraseUser {
  /**
   * So long after their time it is begun: a restore that was asked for in time, and takes its time,
   * would otherwise bring back half of them. No request lives as long as that.
   */
  public static final Duration RESPITE = Duration.ofMinutes(15);

  private static final int PAGE = 100;

  private final Users users;
  private final AccessIndex index;
  private final EmailChanges emailChanges;
  private final PersonalRecords records;
  private final Changes changes;
  private final IdGenerator ids;

  public EraseUser(
      Users users,
      AccessIndex index,
      EmailChanges emailChanges,
      PersonalRecords records,
      Changes changes,
      IdGenerator ids) {
    this.users = users;
    this.index = index;
    this.emailChanges = emailChanges;
    this.records = records;
    this.changes = changes;
    this.ids = ids;
  }

  /** How far it came. */
  public enum Done {
    /** Not deleted, not long enough ago, or erased already. */
    NOTHING,
    /** The time was up; the next run goes on. */
    BEGUN,
    ERASED
  }

  /**
   * Erases the user, if that is due.
   *
   * @param timeLeft asked before each step
   */
  public Done erase(UserId id, Context context, BooleanSupplier timeLeft) {
    if (users.find(id).filter(user -> isDue(user, context)).isEmpty()) {
      return Done.NOTHING;
    }
    CompanyId after = null;
    List<Membership> page;
    do {
      page = index.membershipsElsewhere(id, after, PAGE);
      for (Membership there : page) {
        if (!timeLeft.getAsBoolean()) {
          return Done.BEGUN;
        }
        carryOut(this::empty, there, context);
        after = there.company();
      }
    } while (page.size() == PAGE);
    // Before the end, because after it nobody comes back for them; and nothing new is told of a
    // deleted person.
    records.forget(id);
    return carryOut(this::end, id, context);
  }

  private <I> Done carryOut(UseCase<I, Done> useCase, I input, Context context) {
    return Decisions.carryOut(useCase, input, context, outcome -> changes.commit(outcome.change()));
  }

  private static boolean isDue(User user, Context context) {
    return user.status() == UserStatus.DELETED
        && user.deletion() != null
        && !context.now().isBefore(user.deletion().eraseAt().plus(RESPITE));
  }

  private Outcome<Done> empty(Membership found, Context context) {
    Membership before = users.membership(found.company(), found.user()).orElse(found);
    Membership after = before.emptied(User.NOBODY);
    if (before.name().equals(after.name()) && before.facts().equals(after.facts())) {
      return Outcome.of(Done.BEGUN);
    }
    Change.Builder change = Change.builder().update(before, after);
    if (!before.facts().equals(after.facts())) {
      change.log(
          context.event(
              ids.eventId(),
              EventKind.USER_ERASED,
              before.company(),
              before.user(),
              before.facts(),
              after.facts()));
    }
    return new Outcome<>(Done.BEGUN, change.build());
  }

  private Outcome<Done> end(UserId id, Context context) {
    User user = users.find(id).filter(found -> isDue(found, context)).orElse(null);
    if (user == null) {
      return Outcome.of(Done.NOTHING);
    }
    User erased = user.erased();
    Membership atHome = users.homeMembership(user);
    Membership emptied = atHome.emptied(User.NOBODY);
    Change.Builder change = Change.builder().update(user, erased).update(atHome, emptied);
    EmailChange pending = emailChanges.find(id).orElse(null);
    if (pending != null) {
      change.update(pending, pending.erased());
    }
    change.send(
        new OutgoingMessage(
            ids.messageId(), user.home(), new Delivery.ForgetSignIn(id), context.now()));
    change.log(
        context.event(
            ids.eventId(),
            EventKind.USER_ERASED,
            user.home(),
            id,
            impersonal(user, atHome),
            impersonal(erased, emptied)));
    return new Outcome<>(Done.ERASED, change.build());
  }

  private static Map<String, String> impersonal(User user, Membership atHome) {
    Map<String, String> facts = new TreeMap<>(PersonalFacts.without(user.facts()));
    facts.putAll(atHome.facts());
    return facts;
  }
}
