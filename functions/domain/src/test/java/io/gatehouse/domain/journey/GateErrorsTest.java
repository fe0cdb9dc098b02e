package io.gatehouse.domain.journey;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Entity;
import io.gatehouse.domain.change.StateChange;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.link.Linked;
import io.gatehouse.domain.link.MailedLink;
import io.gatehouse.domain.link.MailedLink.Ending;
import io.gatehouse.domain.link.SendHistory;
import io.gatehouse.domain.password.PasswordReset;
import io.gatehouse.domain.password.ResetHistory;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;
import net.jqwik.api.statistics.Statistics;

/**
 * That nothing differs from the model means something: with any one of these errors in what is
 * written, some life does (R36, R37, R38, R39, R41).
 */
class GateErrorsTest {
  private static final int LIVES = 6_000;

  /** An error somebody could make, as what becomes of a state on its way into the table. */
  enum Planted {
    ATTEMPTS_ARE_NOT_COUNTED(
        links(
            (was, is) ->
                was != null && is.attempts() > was.attempts() && was.id().equals(is.id())
                    ? link(is, is.ending(), was.attempts())
                    : is)),
    FIFTH_WRONG_CODE_DOES_NOT_LOCK(
        links((was, is) -> is.ending() == Ending.LOCKED ? link(is, Ending.OPEN, 0) : is)),
    LINK_WORKS_TWICE(
        links((was, is) -> is.ending() == Ending.USED ? link(is, Ending.OPEN, 0) : is)),
    NOBODY_WAITS_FOR_THE_OTHER(
        links((was, is) -> is.claimedBy() == null ? is : link(is, is.ending(), is.attempts()))),
    CLAIM_NEVER_ENDS(
        links(
            (was, is) ->
                is.claimedUntil() == null
                    ? is
                    : new MailedLink(
                        is.id(),
                        is.ending(),
                        is.attempts(),
                        is.sentAt(),
                        is.expiresAt(),
                        is.claimedBy(),
                        is.claimedUntil().plus(Duration.ofHours(1))))),
    RIGHT_CODE_FORGIVES_NOTHING(
        links(
            (was, is) ->
                is.claimedBy() != null && was != null
                    ? new MailedLink(
                        is.id(),
                        is.ending(),
                        was.attempts(),
                        is.sentAt(),
                        is.expiresAt(),
                        is.claimedBy(),
                        is.claimedUntil())
                    : is)),
    RESET_IS_VALID_FOR_A_DAY(
        states(
            (change, state) ->
                state instanceof PasswordReset reset
                        && reset
                            .link()
                            .expiresAt()
                            .equals(reset.link().sentAt().plus(Duration.ofHours(1)))
                    ? reset(
                        reset,
                        new MailedLink(
                            reset.link().id(),
                            reset.link().ending(),
                            reset.link().attempts(),
                            reset.link().sentAt(),
                            reset.link().sentAt().plus(Duration.ofDays(1)),
                            reset.link().claimedBy(),
                            reset.link().claimedUntil()),
                        reset.history())
                    : state)),
    DISABLED_USERS_KEEP_THEIR_INVITATION(keeping(EventKind.USER_DISABLED, Invitation.class)),
    DELETED_USERS_KEEP_THEIR_RESET(keeping(EventKind.USER_DELETED, PasswordReset.class)),
    RESET_OUTLIVES_THE_ADDRESS_IT_WENT_TO(keeping(EventKind.EMAIL_CHANGED, PasswordReset.class)),
    REVOKED_INVITATION_STAYS_OPEN(keeping(EventKind.INVITATION_REVOKED, Invitation.class)),
    FORGOTTEN_USES_UP_WHAT_ADMINISTRATORS_MAY_SEND(
        states(
            (change, state) ->
                state instanceof PasswordReset reset && !reset.history().asked().sends().isEmpty()
                    ? reset(
                        reset,
                        reset.link(),
                        new ResetHistory(
                            reset.history().asked(),
                            reset.history().asked(),
                            reset.history().opened()))
                    : state)),
    FORGOTTEN_OPENS_A_SECOND_RESET_AFTER_A_CRASH(
        states(
            (change, state) ->
                state instanceof PasswordReset reset
                    ? reset(
                        reset,
                        reset.link(),
                        new ResetHistory(
                            reset.history().triggered(), reset.history().asked(), List.of()))
                    : state)),
    SENDING_AGAIN_HAS_NO_LIMIT(
        states(
            (change, state) ->
                state instanceof Invitation one
                    ? new Invitation(
                        one.user(),
                        one.company(),
                        one.inviter(),
                        one.inviterName(),
                        one.link(),
                        SendHistory.NONE,
                        one.remindersSent(),
                        one.lapseTold(),
                        one.version())
                    : state)),
    REMINDERS_COME_AGAIN_AND_AGAIN(
        states(
            (change, state) ->
                state instanceof Invitation one
                    ? new Invitation(
                        one.user(),
                        one.company(),
                        one.inviter(),
                        one.inviterName(),
                        one.link(),
                        one.history(),
                        0,
                        one.lapseTold(),
                        one.version())
                    : state));

    private final UnaryOperator<Change> error;

    Planted(UnaryOperator<Change> error) {
      this.error = error;
    }
  }

  @Example
  void R36_R37_R38_R39_R41_eachErrorIsSeen() {
    List<List<GateStep>> lives = GateStep.lives(LIVES, 2).toList();
    Map<Planted, Integer> livesNeeded = new EnumMap<>(Planted.class);
    for (Planted planted : Planted.values()) {
      livesNeeded.put(planted, 0);
      for (int life = 0; life < lives.size(); life++) {
        if (isSeen(planted.error, lives.get(life))) {
          livesNeeded.put(planted, life + 1);
          break;
        }
      }
    }
    Statistics.collect(livesNeeded.toString());
    assertThat(livesNeeded).allSatisfy((planted, needed) -> assertThat(needed).isPositive());
    assertThat(lives.subList(0, 200)).noneMatch(life -> isSeen(same -> same, life));
  }

  private static boolean isSeen(UnaryOperator<Change> error, List<GateStep> life) {
    try {
      live(life, error);
      return false;
    } catch (AssertionError seen) {
      return true;
    }
  }

  private static void live(List<GateStep> life, UnaryOperator<Change> error) {
    GateRun run = new GateRun(error, new HashSet<>());
    life.forEach(run::assertStep);
  }

  private static UnaryOperator<Change> states(BiFunction<Change, Entity, Entity> error) {
    return change ->
        new Change(
            change.states().stream()
                .map(
                    state ->
                        switch (state) {
                          case StateChange.Created created ->
                              (StateChange)
                                  new StateChange.Created(error.apply(change, created.after()));
                          case StateChange.Updated updated ->
                              new StateChange.Updated(
                                  updated.before(), error.apply(change, updated.after()));
                        })
                .toList(),
            change.event(),
            change.messages());
  }

  /** With the link before, which is null for a first one. */
  private static UnaryOperator<Change> links(BiFunction<MailedLink, MailedLink, MailedLink> error) {
    return change ->
        states(
                (same, state) ->
                    state instanceof Linked<?> linked
                        ? with(linked, error.apply(linkBefore(change, state), linked.link()))
                        : state)
            .apply(change);
  }

  /** Whatever is taken back with such a change is not. */
  private static UnaryOperator<Change> keeping(EventKind kind, Class<? extends Linked<?>> of) {
    return states(
        (change, state) ->
            isOf(change, kind)
                    && of.isInstance(state)
                    && ((Linked<?>) state).link().ending() == Ending.REVOKED
                ? with((Linked<?>) state, linkBefore(change, state))
                : state);
  }

  private static boolean isOf(Change change, EventKind kind) {
    return change.event() != null && change.event().kind() == kind;
  }

  private static Entity before(Change change, Entity after) {
    return change.states().stream()
        .filter(state -> state.after().equals(after))
        .map(state -> state instanceof StateChange.Updated updated ? updated.before() : after)
        .findFirst()
        .orElseThrow();
  }

  private static MailedLink linkBefore(Change change, Entity after) {
    return before(change, after) instanceof Linked<?> was && !was.equals(after) ? was.link() : null;
  }

  private static MailedLink link(MailedLink of, Ending ending, int attempts) {
    return new MailedLink(of.id(), ending, attempts, of.sentAt(), of.expiresAt(), null, null);
  }

  private static PasswordReset reset(PasswordReset of, MailedLink link, ResetHistory history) {
    return new PasswordReset(
        of.user(), of.company(), of.triggeredBy(), link, history, of.version());
  }

  /** The same version with another link. */
  private static Entity with(Linked<?> linked, MailedLink link) {
    return switch (linked) {
      case PasswordReset reset -> reset(reset, link, reset.history());
      case Invitation one ->
          new Invitation(
              one.user(),
              one.company(),
              one.inviter(),
              one.inviterName(),
              link,
              one.history(),
              one.remindersSent(),
              one.lapseTold(),
              one.version());
      case io.gatehouse.domain.emailchange.EmailChange change ->
          new io.gatehouse.domain.emailchange.EmailChange(
              change.user(),
              change.company(),
              change.from(),
              change.to(),
              change.askedBy(),
              link,
              change.history(),
              change.version());
      default -> throw new IllegalStateException("no such link");
    };
  }
}
