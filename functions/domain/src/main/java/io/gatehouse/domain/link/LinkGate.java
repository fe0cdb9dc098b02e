package io.gatehouse.domain.link;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.change.ConflictException;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.function.Function;

/**
 * Guards mailed links: tells whether a token is genuine, counts attempts before it compares codes,
 * and sets the link aside for one request at a time (R41). Attempts and claims are written at once
 * and by themselves: a count that could be rolled back with what follows would count nothing.
 */
public final class LinkGate {
  /** How often a count is tried again when others change the same link at the same moment. */
  private static final int TRIES = 5;

  private final LinkSecrets secrets;
  private final Changes changes;
  private final IdGenerator ids;

  public LinkGate(LinkSecrets secrets, Changes changes, IdGenerator ids) {
    this.secrets = secrets;
    this.changes = changes;
    this.ids = ids;
  }

  /**
   * Finds what the token leads to; changes nothing.
   *
   * @param find the user's current one of the kind in question
   * @throws Refused with {@link Refusal.LinkUnknown} for a token that is not genuine
   */
  public <E extends Linked<E>> Located<E> locate(
      String tokenText, Function<UserId, Optional<E>> find) {
    LinkToken token =
        LinkToken.parse(tokenText)
            .filter(
                parsed -> sameSecret(parsed.secret(), secrets.token(parsed.user(), parsed.link())))
            .orElseThrow(() -> new Refused(new Refusal.LinkUnknown()));
    E linked = find.apply(token.user()).orElseThrow(() -> new Refused(new Refusal.LinkUnknown()));
    return new Located<>(linked, linked.link().id().equals(token.link()));
  }

  /**
   * Sets the link aside for this request if the code is right.
   *
   * @return what the token opens, claimed by this request; asked again by the same request it only
   *     finds it
   * @throws Refused with the reason: the link is not valid, in use, or the code is wrong
   */
  public <E extends Linked<E>> E claim(
      String tokenText, String code, Function<UserId, Optional<E>> find, Context context) {
    for (int tries = 1; ; tries++) {
      try {
        return claimOnce(tokenText, code, find, context);
      } catch (ConflictException conflict) {
        if (tries == TRIES) {
          throw new Refused(new Refusal.LinkInUse());
        }
      }
    }
  }

  private <E extends Linked<E>> E claimOnce(
      String tokenText, String code, Function<UserId, Optional<E>> find, Context context) {
    Located<E> located = locate(tokenText, find);
    if (!located.current()) {
      throw new Refused(new Refusal.LinkRevoked());
    }
    E found = located.linked();
    String request = context.source().requestId();
    found.link().requireValid(context.now());
    if (found.link().isClaimedBy(request, context.now())) {
      return found;
    }
    found.link().requireUnclaimed(context.now());
    if (found.link().attempts() >= MailedLink.MAXIMUM_ATTEMPTS) {
      // Whoever counted the fifth died before locking.
      lock(found, context);
      throw new Refused(new Refusal.LinkLocked());
    }
    E counted = found.with(found.link().attemptCounted());
    changes.commit(Change.builder().update(found, counted).build());
    if (!sameSecret(code, secrets.code(counted.link().id()))) {
      throw wrongCode(counted, context);
    }
    E claimed = counted.with(counted.link().claimed(request, context.now()));
    changes.commit(Change.builder().update(counted, claimed).build());
    return claimed;
  }

  /**
   * Does what the claim was made for. If that is refused, such as a password by the directory, the
   * link is free again at once: the corrected try must not wait for the claim to run out.
   */
  public <E extends Linked<E>> void whileClaimed(E claimed, Runnable effect) {
    try {
      effect.run();
    } catch (Refused refused) {
      release(claimed);
      throw refused;
    }
  }

  /**
   * Passes if the link opens anything for the user, see {@link Linked#isAwaitedBy}. If not, it is
   * free again at once, for when they may go on.
   *
   * @throws Refused with {@link Refusal.LinkRevoked} otherwise
   */
  public <E extends Linked<E>> void requireAwaited(E claimed, User user, Company home) {
    if (!claimed.isAwaitedBy(user, home)) {
      release(claimed);
      throw new Refused(new Refusal.LinkRevoked());
    }
  }

  private <E extends Linked<E>> void release(E claimed) {
    E released = claimed.with(claimed.link().released());
    try {
      changes.commit(Change.builder().update(claimed, released).build());
    } catch (ConflictException changedMeanwhile) {
      // Replaced or taken back, and the claim went with it: nothing is left to release.
    }
  }

  private <E extends Linked<E>> Refused wrongCode(E counted, Context context) {
    int left = MailedLink.MAXIMUM_ATTEMPTS - counted.link().attempts();
    if (left > 0) {
      return new Refused(new Refusal.WrongCode(left));
    }
    lock(counted, context);
    return new Refused(new Refusal.LinkLocked());
  }

  private <E extends Linked<E>> void lock(E linked, Context context) {
    E locked = linked.with(linked.link().ended(MailedLink.Ending.LOCKED));
    Change.Builder change = Change.builder().update(linked, locked);
    if (linked.awaits() == UserStatus.INVITED) {
      // Nobody can come by it any more: what was reserved for whoever would is free (R27).
      change.send(
          OutgoingMessage.alignTies(
              ids.messageId(), linked.company(), linked.user(), context.now()));
    }
    changes.commit(
        change
            .log(
                context.event(
                    ids.eventId(),
                    linked.lockedEvent(),
                    linked.company(),
                    linked.user(),
                    linked.facts(),
                    locked.facts()))
            .build());
  }

  private static boolean sameSecret(String given, String expected) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), expected.getBytes(StandardCharsets.UTF_8));
  }
}
