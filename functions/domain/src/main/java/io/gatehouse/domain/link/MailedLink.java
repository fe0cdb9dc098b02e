package io.gatehouse.domain.link;

import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One mailed link on its way from sent to used. Invitations and password resets share it.
 *
 * <pre>
 *                    attempt counted, code wrong (1 to 4)
 *                       ┌──────┐
 *                       ▼      │
 *   sent ──────────▶ VALID ────┘ ──── code right ───▶ claimed ──── spent ────▶ USED
 *                    │  │  │                             │
 *                    │  │  └─ fifth wrong code ▶ LOCKED  └─ not spent in time ▶ VALID
 *        time is over│  └─ taken back, or sent again ▶ REVOKED
 *                    ▼
 *                  LAPSED
 * </pre>
 *
 * Drawn for each kind, with every arrow, in infra/decisions/the-life-of-a-mailed-link.md; a test
 * compares the drawing with what happens.
 *
 * <p>A claim sets the link aside for one request while the sign-in directory is told the password:
 * of two requests with the right code one waits, and a request that dies in between leaves a link
 * that works again once the claim has run out.
 *
 * @param attempts codes tried since sent, counted before they are compared (R41)
 * @param claimedBy the request that has claimed it; null if none has
 * @param claimedUntil when that claim runs out; null if there is none
 */
public record MailedLink(
    LinkId id,
    Ending ending,
    int attempts,
    Instant sentAt,
    Instant expiresAt,
    @Nullable String claimedBy,
    @Nullable Instant claimedUntil) {

  /** The fifth wrong code kills the link (R41). */
  public static final int MAXIMUM_ATTEMPTS = 5;

  /**
   * Longer than a request may run (the function's timeout is 20 seconds), so whoever holds the
   * claim is never overtaken; shorter than a person's patience.
   */
  public static final Duration CLAIM = Duration.ofSeconds(30);

  /** How it ended, as far as it is stored; lapsing needs no write, only a clock. */
  public enum Ending {
    OPEN,
    USED,
    REVOKED,
    LOCKED
  }

  public static MailedLink sent(LinkId id, Instant now, Duration validity) {
    return new MailedLink(id, Ending.OPEN, 0, now, now.plus(validity), null, null);
  }

  public LinkState state(Instant now) {
    return switch (ending) {
      case USED -> LinkState.USED;
      case REVOKED -> LinkState.REVOKED;
      case LOCKED -> LinkState.LOCKED;
      case OPEN -> now.isBefore(expiresAt) ? LinkState.VALID : LinkState.LAPSED;
    };
  }

  /**
   * Passes if the link can be used now.
   *
   * @throws Refused with the reason why not
   */
  public void requireValid(Instant now) {
    switch (state(now)) {
      case VALID -> {}
      case LAPSED -> throw new Refused(new Refusal.LinkLapsed());
      case USED -> throw new Refused(new Refusal.LinkUsed());
      case REVOKED -> throw new Refused(new Refusal.LinkRevoked());
      case LOCKED -> throw new Refused(new Refusal.LinkLocked());
    }
  }

  private boolean isClaimed(Instant now) {
    return claimedUntil != null && now.isBefore(claimedUntil);
  }

  /**
   * Passes if nobody is using the link at this moment.
   *
   * @throws Refused with {@link Refusal.LinkInUse} otherwise
   */
  public void requireUnclaimed(Instant now) {
    if (isClaimed(now)) {
      throw new Refused(new Refusal.LinkInUse());
    }
  }

  public boolean isClaimedBy(String request, Instant now) {
    return isClaimed(now) && request.equals(claimedBy);
  }

  public MailedLink attemptCounted() {
    return new MailedLink(id, ending, attempts + 1, sentAt, expiresAt, null, null);
  }

  /**
   * The code was right: the attempts are forgiven, or a failure of ours on the fifth would lock out
   * who did nothing wrong.
   */
  public MailedLink claimed(String request, Instant now) {
    return new MailedLink(id, ending, 0, sentAt, expiresAt, request, now.plus(CLAIM));
  }

  MailedLink released() {
    return new MailedLink(id, ending, attempts, sentAt, expiresAt, null, null);
  }

  public MailedLink ended(Ending how) {
    return new MailedLink(id, how, attempts, sentAt, expiresAt, null, null);
  }
}
