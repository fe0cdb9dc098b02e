package io.gatehouse.domain.user;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a company made a user of its partner its delegated account administrator (R35).
 *
 * @param partnership which partnership of the company with its partner it belongs to, see {@code
 *     Company.partnership}: should the company leave that partner and come back, nobody's
 *     delegation comes back with it (R34)
 * @param session in which the user acts for the company at the moment; null if they do not
 */
public record Delegation(long partnership, Instant since, @Nullable ManageSession session) {
  public Delegation with(@Nullable ManageSession begun) {
    return new Delegation(partnership, since, begun);
  }
}
