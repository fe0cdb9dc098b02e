package io.gatehouse.domain.delegation;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.Delegation;
import io.gatehouse.domain.user.ManageSession;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.Standing;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A customer that a user may manage as its delegated administrator (R35).
 *
 * @param session in which they do at the moment; null if they do not
 */
public record Managed(Company company, Delegation delegation, @Nullable ManageSession session) {

  /** The one that the facts are about; empty if its user may not manage it. */
  static Optional<Managed> of(AccessFacts facts, Instant now) {
    Company company = facts.company();
    Delegation delegation = facts.delegation();
    Standing standing = facts.standing();
    if (company == null
        || company.status() == CompanyStatus.ERASED
        || delegation == null
        || standing == null) {
      return Optional.empty();
    }
    ManageSession session = delegation.session();
    boolean open = session != null && session.isOpenAt(now, standing);
    return Optional.of(new Managed(company, delegation, open ? session : null));
  }

  /**
   * The one that the facts are about.
   *
   * @throws Refused with {@link Refusal.NotFound} if their user may not manage it
   */
  static Managed get(AccessFacts facts, Instant now) {
    return of(facts, now)
        .orElseThrow(() -> new Refused(new Refusal.NotFound("company that you may manage")));
  }

  /** With a session, or without. */
  Managed with(@Nullable ManageSession other) {
    return new Managed(company, delegation.with(other), other);
  }

  /** What ties its user to it. */
  static Membership membership(AccessFacts facts) {
    return Objects.requireNonNull(facts.membership(), "a delegation stands on it");
  }
}
