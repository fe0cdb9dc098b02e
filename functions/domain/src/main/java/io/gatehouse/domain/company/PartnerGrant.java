package io.gatehouse.domain.company;

import io.gatehouse.domain.id.CompanyId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A role that a customer lets its partner of record give to its own users (R28). The members of the
 * partner's group remember the round of the grant: when it is disabled, and even when it is enabled
 * again later, everyone's access by it is gone at once (R30) without touching them.
 *
 * @param partner whose users may act; once it is no longer the partner of record, nobody (R34)
 * @param round the version of the customer in which it was granted; no two grants share one
 * @param until when it lapses (R33); null if never
 */
public record PartnerGrant(CompanyId partner, long round, @Nullable Instant until) {
  /** Whether it stands at that time. */
  public boolean standsAt(Instant now) {
    return until == null || now.isBefore(until);
  }

  /** What an event tells of it (R48): partner, round, and when it lapses if it does. */
  String fact() {
    return partner + " " + round + (until == null ? "" : " " + until);
  }

  /** Reads what an event told of it. */
  public static PartnerGrant parse(String fact) {
    String[] words = fact.split(" ", -1);
    return new PartnerGrant(
        new CompanyId(words[0]),
        Long.parseLong(words[1]),
        words.length > 2 ? Instant.parse(words[2]) : null);
  }
}
