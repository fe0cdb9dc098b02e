package io.gatehouse.domain.partneraccess;

import io.gatehouse.domain.id.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody wants a grant to last longer (R33); the customer decides.
 *
 * @param until when it would end
 * @param by who proposed it; null for a workload in its own name
 * @param byPartner whether the partner's side did
 */
public record Extension(Instant until, @Nullable UserId by, boolean byPartner, Instant at) {
  /** Whether the other asks for the same, from the same side: then it is no other proposal. */
  boolean isSameAs(@Nullable Extension other) {
    return other != null && until.equals(other.until) && byPartner == other.byPartner;
  }
}
