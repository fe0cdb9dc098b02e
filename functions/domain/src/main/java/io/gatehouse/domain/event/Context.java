package io.gatehouse.domain.event;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EventId;
import io.gatehouse.domain.id.UserId;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What surrounds a decision: who asks, from where, and what time it is. Handed in, so that
 * decisions are repeatable.
 *
 * @param now the time of the decision; everything the decision writes carries it
 */
public record Context(Actor actor, Source source, Instant now) {

  /** The event of a change decided in this context. */
  public Event event(
      EventId id,
      EventKind kind,
      CompanyId company,
      @Nullable UserId user,
      Map<String, String> before,
      Map<String, String> after) {
    return new Event(id, kind, now, actor, source, company, user, before, after);
  }
}
