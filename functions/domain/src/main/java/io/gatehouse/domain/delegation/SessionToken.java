package io.gatehouse.domain.delegation;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.SessionId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.Delegation;
import io.gatehouse.domain.user.ManageSession;
import io.gatehouse.domain.user.Standing;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a request brings to say that its user manages a company (R35). No secret: it counts only for
 * the user whose session it is. It names the company, so that a request about another one is told
 * so, and not that the session is over.
 */
public record SessionToken(CompanyId company, SessionId session) {
  private static final char BETWEEN = '.';

  /** Reads what {@link #toString} wrote; empty if it is nothing of that kind. */
  public static Optional<SessionToken> read(String text) {
    int between = text.indexOf(BETWEEN);
    try {
      return Optional.of(
          new SessionToken(
              new CompanyId(text.substring(0, Math.max(between, 0))),
              new SessionId(text.substring(between + 1))));
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
  }

  /**
   * Reads what has to be a session.
   *
   * @throws Refused with {@link Refusal.SessionEnded} if it is none
   */
  public static SessionToken parse(String text) {
    return read(text).orElseThrow(() -> new Refused(new Refusal.SessionEnded()));
  }

  /**
   * The session, if it goes on: its delegation stands, and nothing has ended it since.
   *
   * @param facts about the user and the {@link #company}
   */
  public Optional<ManageSession> open(AccessFacts facts, Instant now) {
    Delegation delegation = facts.delegation();
    @Nullable Standing standing = facts.standing();
    return delegation == null || standing == null || delegation.session() == null
        ? Optional.empty()
        : Optional.of(delegation.session())
            .filter(one -> one.id().equals(session) && one.isOpenAt(now, standing));
  }

  /**
   * Refuses unless the session goes on.
   *
   * @throws Refused with {@link Refusal.SessionEnded}
   */
  public void require(AccessFacts facts, Instant now) {
    if (open(facts, now).isEmpty()) {
      throw new Refused(new Refusal.SessionEnded());
    }
  }

  @Override
  public String toString() {
    return company.value() + BETWEEN + session;
  }
}
