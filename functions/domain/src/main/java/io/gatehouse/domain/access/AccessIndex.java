package io.gatehouse.domain.access;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Membership;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds who and what a question about everybody may be about (R43, R44). A port.
 *
 * <p>It names candidates; whether one of them may do something is decided on facts read for it
 * ({@link ReadAccessFacts#readAll}). Every list goes by id, beginning behind {@code after} (null:
 * at the start), and ends where fewer than {@code limit} come. What stays in a list while it is
 * paged through is met exactly once, whatever comes and goes around it. Memberships, and who is a
 * customer of whom, are never taken out of their lists; so those lists are complete at any past
 * moment, too.
 *
 * <p>The first two kinds of promise: "as of now" has everything written before; "may lag" may miss,
 * for a moment, what was just written. A limit is at least 1 and at most {@link #MAXIMUM}.
 */
public interface AccessIndex {
  /** The most that may be asked for at once. */
  int MAXIMUM = 500;

  /**
   * Everybody tied to a company, whether it is their own or not and whether or not it gave them
   * anything. By user id, as of now.
   */
  List<Membership> membershipsOf(CompanyId company, @Nullable UserId after, int limit);

  /**
   * The users of a company who reach {@link CustomerScope.Kind#ALL all} its customers (R18): their
   * memberships at home. By user id, may lag.
   */
  List<Membership> reachingAllCustomers(CompanyId home, @Nullable UserId after, int limit);

  /**
   * A user's memberships in companies that are not their own, whatever those gave them. By company
   * id, may lag.
   */
  List<Membership> membershipsElsewhere(UserId user, @Nullable CompanyId after, int limit);

  /**
   * The companies whose {@link Company#partnerOfRecord partner of record} a company is or ever was.
   * By company id, as of now.
   */
  List<CompanyId> customersOf(CompanyId partner, @Nullable CompanyId after, int limit);

  /** All companies of the portal. By company id, may lag. */
  List<CompanyId> companies(@Nullable CompanyId after, int limit);
}
