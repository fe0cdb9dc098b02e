package io.gatehouse.domain.link;

import java.time.Instant;

/**
 * What a genuine token leads to.
 *
 * @param linked the user's current one of the kind
 * @param current whether the token is the current one's; if not, a newer mail has replaced it
 */
public record Located<E extends Linked<E>>(E linked, boolean current) {
  /** A replaced link is a revoked one (R36). */
  public LinkState state(Instant now) {
    return current ? linked.link().state(now) : LinkState.REVOKED;
  }
}
