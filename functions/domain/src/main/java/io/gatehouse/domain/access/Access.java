package io.gatehouse.domain.access;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.PermissionSet;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.Standing;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether somebody may do something for a company (R43), from facts read beforehand and the
 * catalogue, and from nothing else. Whatever no rule allows is refused.
 *
 * <p>What is held by any of the {@link PathKind paths} counts; then the seat caps it (R21), what
 * needs another seat falls (R25), and so does what lacks something it requires (R15).
 */
public final class Access {
  private final Catalogue catalogue;
  private final Paths paths;
  private final Reasons reasons;

  public Access(Catalogue catalogue) {
    this.catalogue = catalogue;
    this.paths = new Paths(catalogue);
    this.reasons = new Reasons(catalogue);
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  /**
   * The caller, if they may call at all.
   *
   * @param signedInAt when they signed in; null where no token is involved, as in a direct
   *     invocation
   * @throws Refused with {@link Refusal.SignInRequired} if the user is unknown, not active, of a
   *     suspended company, or signed in before sessions ended
   */
  public static Standing signedIn(AccessFacts facts, @Nullable Instant signedInAt) {
    Standing standing = facts.standing();
    if (standing == null
        || !standing.active()
        || takesNoPart(facts.home())
        || (signedInAt != null && !standing.accepts(signedInAt))) {
      throw new Refused(new Refusal.SignInRequired());
    }
    return standing;
  }

  /**
   * Lets the caller pass, or refuses.
   *
   * @throws Refused as {@link #refused} says
   */
  public void require(PermissionId permission, AccessFacts facts, Instant now) {
    if (!check(facts, permission, now)) {
      throw refused(permission, facts, now);
    }
  }

  /**
   * What somebody is told who lacks a permission.
   *
   * @return {@link Refusal.NotFound} if the company does not exist for the caller (R18); {@link
   *     Refusal.CompanySuspended} or {@link Refusal.CompanyDeleted} if they know it and it is
   *     stopped (R6); {@link Refusal.SessionNeeded} if they would have it by managing the company
   *     (R35); {@link Refusal.NotPermitted} otherwise
   */
  public Refused refused(PermissionId permission, AccessFacts facts, Instant now) {
    Company company = facts.company();
    if (company == null
        || (permissions(facts.ifTakingPart(), now).isEmpty() && !isKnown(facts, now))) {
      return new Refused(new Refusal.NotFound("company"));
    }
    return new Refused(
        switch (company.status()) {
          case ACTIVE ->
              facts.capacity() == Capacity.OWN_NAME
                      && check(facts.acting(company.id()), permission, now)
                  ? new Refusal.SessionNeeded()
                  : new Refusal.NotPermitted(permission.value());
          case SUSPENDED -> new Refusal.CompanySuspended();
          case DELETED -> new Refusal.CompanyDeleted();
          case ERASED -> new Refusal.NotFound("company");
        });
  }

  /**
   * Whether somebody may do something to the company as to one of the customers of their own, or as
   * the operator to any (R6). Nobody is their own customer, and what the company gave them itself
   * does not count: it is for that company's customers.
   */
  public boolean checkAsCustomer(AccessFacts facts, PermissionId permission, Instant now) {
    return !facts.isHome()
        && check(facts, permission, now)
        && catalogue.contains(
            seated(
                paths.of(facts, null, now).stream()
                    .filter(one -> one.path().kind().reachesCustomers())
                    .toList(),
                facts),
            permission);
  }

  /**
   * Whether somebody may do something for the customers of the company: one of its own users, or of
   * the operator's. What it gave to users of others reaches nobody (R18).
   */
  public boolean checkForCustomersOf(AccessFacts facts, PermissionId permission, Instant now) {
    return facts.isHome()
        ? check(facts, permission, now)
        : facts.home() != null
            && facts.home().type() == CompanyType.OPERATOR
            && checkAsCustomer(facts, permission, now);
  }

  /** Whether the company exists for the caller (R18). */
  public boolean knows(AccessFacts facts, Instant now) {
    return isKnown(facts, now) || !permissions(facts, now).isEmpty();
  }

  /**
   * Whether the caller knows of the company without holding anything over it. What has ended makes
   * nothing known: with its last gift, a company is none of a stranger's business (R18, R30).
   */
  static boolean isKnown(AccessFacts facts, Instant now) {
    Company company = facts.company();
    if (company == null || company.status() == CompanyStatus.ERASED) {
      return false;
    }
    // The operator company is no secret: that it exists is plain to everybody with a portal in
    // front of them.
    return company.id().equals(CompanyId.OPERATOR)
        || facts.isHome()
        || Paths.isGivenAnything(facts, now);
  }

  /** Everything the user holds over the company. */
  public PermissionSet permissions(AccessFacts facts, Instant now) {
    return isStopped(facts) ? catalogue.none() : effective(paths.of(facts, null, now), facts);
  }

  /**
   * What the company itself gave them by ticks and roles, with what these include, as far as it is
   * entitled to it: what its list of users shows. Whether a seat, a status or a lacking requirement
   * keeps it from counting is another question.
   */
  public PermissionSet given(Membership membership, Company company, boolean isHome) {
    return paths.given(membership, company, isHome);
  }

  public boolean check(AccessFacts facts, PermissionId permission, Instant now) {
    return catalogue.contains(permissions(facts, now), permission);
  }

  /** Whether the user keeps things of the company, of whatever kind, and may give single ones. */
  public boolean keepsResources(AccessFacts facts, Instant now) {
    return !permissions(facts, now).and(catalogue.keeping()).isEmpty();
  }

  /** Whether the user may use one thing of the company: all of its kind, or this one (R17). */
  public boolean check(
      AccessFacts facts, PermissionId permission, ResourceId resource, Instant now) {
    return !isStopped(facts)
        && isAskedOf(resource, permission)
        && catalogue.contains(effective(paths.of(facts, resource, now), facts), permission);
  }

  /**
   * The same decision with its reasons.
   *
   * @param resource the thing asked for; null for the company itself
   */
  public Explanation explain(
      AccessFacts facts, PermissionId permission, @Nullable ResourceId resource, Instant now) {
    boolean asked = resource == null || isAskedOf(resource, permission);
    if (!asked || catalogue.find(permission).isEmpty()) {
      return Explanation.denied(
          List.of(Missing.of(Missing.Reason.PERMISSION_UNKNOWN, null, Missing.Mender.NOBODY)));
    }
    List<Missing> stopping = reasons.stopping(facts);
    if (!stopping.isEmpty()) {
      return Explanation.denied(stopping);
    }
    List<Contribution> contributions = paths.of(facts, resource, now);
    PermissionSet effective = effective(contributions, facts);
    if (catalogue.contains(effective, permission)) {
      return new Explanation(
          true,
          contributions.stream()
              .filter(one -> catalogue.contains(one.held(), permission))
              .map(Contribution::path)
              .toList(),
          List.of());
    }
    return Explanation.denied(
        reasons.missing(facts, permission, contributions, seated(contributions, facts)));
  }

  /**
   * The ways by which somebody comes to hold something over the company, or will as soon as they
   * and both companies take part again. Groups and delegations are among them while they stand,
   * whatever their role is good for.
   */
  public List<Path> ways(AccessFacts facts, Instant now) {
    return paths.of(facts, null, now).stream()
        .filter(one -> one.broken() == null)
        .filter(one -> !one.held().isEmpty() || one.path().kind().isOfPartner())
        .map(Contribution::path)
        .toList();
  }

  private boolean isAskedOf(ResourceId resource, PermissionId permission) {
    return catalogue
        .resourceKind(resource.kind())
        .filter(kind -> kind.permission().equals(permission))
        .isPresent();
  }

  private PermissionSet effective(List<Contribution> contributions, AccessFacts facts) {
    return catalogue.settled(seated(contributions, facts));
  }

  /** What the paths bring together, as far as the user's seat in the company goes. */
  private PermissionSet seated(List<Contribution> contributions, AccessFacts facts) {
    PermissionSet held = catalogue.none();
    for (Contribution one : contributions) {
      held = held.plus(one.held());
    }
    Membership membership = facts.membership();
    SeatTypeId seat = membership == null ? null : membership.seatType();
    return catalogue.seated(catalogue.capped(held, seat), seat);
  }

  /** Suspending stops all access of and into a company at once (R6). */
  private static boolean isStopped(AccessFacts facts) {
    Standing standing = facts.standing();
    return standing == null
        || !standing.active()
        || facts.company() == null
        || facts.home() == null
        || takesNoPart(facts.company())
        || takesNoPart(facts.home());
  }

  static boolean takesNoPart(@Nullable Company company) {
    return company != null && !company.status().takesPart();
  }
}
