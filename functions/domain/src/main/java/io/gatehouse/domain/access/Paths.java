package io.gatehouse.domain.access;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.PermissionSet;
import io.gatehouse.domain.catalogue.Role;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.company.PartnerGrant;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Membership;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Finds every path by which somebody may come to hold something over a company. */
final class Paths {
  /** A round that comes after every other: whatever the company has now, holds. */
  private static final long NOW = Long.MAX_VALUE;

  private final Catalogue catalogue;
  private final PermissionSet operatorsOwn;
  private final PermissionSet customersAdmin;
  private final PermissionSet companyAdmin;

  Paths(Catalogue catalogue) {
    this.catalogue = catalogue;
    companyAdmin = catalogue.of(PermissionId.COMPANY_ADMIN);
    customersAdmin = catalogue.of(PermissionId.CUSTOMERS_ADMIN);
    operatorsOwn = companyAdmin.plus(catalogue.of(PermissionId.CUSTOMERS_MANAGE));
  }

  /**
   * Whether the company gives the user of another one anything that has not ended: a group counts
   * as long as the grant it was given under, a delegation as long as the partnership (R30, R34).
   */
  static boolean isGivenAnything(AccessFacts facts, Instant now) {
    Company company = facts.company();
    Company home = facts.home();
    Membership there = facts.membership();
    if (company == null || there == null) {
      return false;
    }
    return !there.grants().isEmpty()
        || there.seat() != null
        || facts.delegation() != null
        || (home != null
            && there.groups().entrySet().stream()
                .anyMatch(
                    group -> broken(group.getKey(), group.getValue(), company, home, now) == null));
  }

  /** The paths of somebody who may act at all, for a company that takes part. */
  List<Contribution> of(AccessFacts facts, @Nullable ResourceId resource, Instant now) {
    List<Contribution> found = new ArrayList<>();
    Company company = facts.company();
    Company home = facts.home();
    if (company == null || home == null) {
      return found;
    }
    Membership membership = facts.membership();
    Membership atHome = facts.homeMembership();
    if (membership != null) {
      own(membership, company, facts.isHome(), found::add);
      if (resource != null) {
        single(membership, company, resource, found::add);
      }
      if (!facts.isHome()) {
        groups(membership, company, home, now, found::add);
        delegated(membership, company, facts.delegation() != null, found::add);
      }
    }
    if (atHome != null) {
      if (facts.isHome()) {
        administrator(atHome, home, found::add);
      } else {
        forCustomers(atHome, home, company, membership, found::add);
      }
      operator(atHome, home, company, found::add);
    }
    found.removeIf(one -> !facts.capacity().counts(one.path().kind()));
    return found;
  }

  /** What the company itself gave, with all that being its administrator brings. */
  PermissionSet given(Membership membership, Company company, boolean isHome) {
    List<Contribution> found = new ArrayList<>();
    own(membership, company, isHome, found::add);
    if (isHome) {
      administrator(membership, company, found::add);
    }
    return found.stream().map(Contribution::held).reduce(catalogue.none(), PermissionSet::plus);
  }

  /** What the company itself gave (R9, R19), for a user of its own or somebody else's. */
  private void own(
      Membership membership, Company company, boolean isHome, Consumer<Contribution> found) {
    membership
        .grants()
        .permissions()
        .forEach(
            (ticked, round) -> {
              PermissionSet promised = catalogue.closure(ticked);
              if (!isHome) {
                // Administrator is only who is one at home (R16).
                promised = promised.minus(companyAdmin);
              }
              found.accept(
                  new Contribution(
                      Path.ticked(PathKind.MEMBERSHIP, company.id(), ticked),
                      promised,
                      counting(promised, company, round),
                      null));
            });
    membership
        .grants()
        .roles()
        .forEach(
            (role, round) -> {
              PermissionSet promised = catalogue.role(role, company.type());
              found.accept(
                  new Contribution(
                      Path.role(PathKind.ROLE, company.id(), role),
                      promised,
                      counting(promised, company, round),
                      null));
            });
  }

  private void single(
      Membership membership, Company company, ResourceId resource, Consumer<Contribution> found) {
    Long round = membership.grants().resources().get(resource);
    if (round == null) {
      return;
    }
    catalogue
        .resourceKind(resource.kind())
        .map(kind -> catalogue.of(kind.permission()))
        .ifPresent(
            promised ->
                found.accept(
                    new Contribution(
                        Path.resource(company.id(), resource),
                        promised,
                        counting(promised, company, round),
                        null)));
  }

  /** Everything the company is entitled to, in its own company (R16). */
  private void administrator(Membership atHome, Company home, Consumer<Contribution> found) {
    if (atHome.isAdministrator()) {
      PermissionSet all = catalogue.existing(home.type(), home.marks());
      found.accept(
          new Contribution(
              Path.of(PathKind.COMPANY_ADMIN, home.id()), all, counting(all, home, NOW), null));
    }
  }

  /** What somebody holds at home and exercises over customers (R18, R20). */
  private void forCustomers(
      Membership atHome,
      Company home,
      Company customer,
      @Nullable Membership there,
      Consumer<Contribution> found) {
    boolean operator = home.type() == CompanyType.OPERATOR;
    if (!operator && !home.id().equals(customer.partnerOfRecord())) {
      return;
    }
    boolean inScope = inScope(atHome.customers(), there);
    PermissionSet heldAtHome = catalogue.none();
    List<Contribution> ofHome = new ArrayList<>();
    own(atHome, home, true, ofHome::add);
    for (Contribution one : ofHome) {
      PermissionSet held = catalogue.capped(one.held(), atHome.seatType());
      heldAtHome = heldAtHome.plus(held);
      PermissionSet reaching = reaching(one.path(), one.promised(), home);
      if (!reaching.isEmpty()) {
        Path path =
            new Path(
                PathKind.CUSTOMERS, home.id(), one.path().permission(), one.path().role(), null);
        found.accept(scoped(path, reaching, held.and(reaching), inScope));
      }
    }
    if (heldAtHome.containsAll(customersAdmin)) {
      PermissionSet all = catalogue.existing(customer.type(), customer.marks());
      PermissionSet held = catalogue.capped(counting(all, customer, NOW), atHome.seatType());
      found.accept(scoped(Path.of(PathKind.CUSTOMER_MANAGER, home.id()), all, held, inScope));
    }
  }

  private PermissionSet reaching(Path path, PermissionSet promised, Company home) {
    return path.role() == null
        ? promised.and(catalogue.reachingCustomers())
        : catalogue.roleForCustomers(path.role(), home.type());
  }

  private Contribution scoped(
      Path path, PermissionSet promised, PermissionSet held, boolean inScope) {
    return inScope
        ? new Contribution(path, promised, held, null)
        : new Contribution(path, promised, catalogue.none(), Missing.Reason.OUT_OF_SCOPE);
  }

  private static boolean inScope(CustomerScope scope, @Nullable Membership there) {
    return switch (scope.kind()) {
      case NONE -> false;
      case ALL -> true;
      case CHOSEN -> there != null && there.chosen() != null && there.chosen() == scope.round();
    };
  }

  /** Roles that the customer granted to its partner, which put them into its group (R28, R30). */
  private void groups(
      Membership membership,
      Company customer,
      Company home,
      Instant now,
      Consumer<Contribution> found) {
    membership
        .groups()
        .forEach(
            (role, round) -> {
              boolean grantable = catalogue.role(role).filter(Role::grantable).isPresent();
              PermissionSet promised =
                  grantable ? catalogue.role(role, customer.type()) : catalogue.none();
              Missing.Reason broken = broken(role, round, customer, home, now);
              found.accept(
                  new Contribution(
                      Path.role(PathKind.GROUP, customer.id(), role),
                      promised,
                      broken == null ? counting(promised, customer, NOW) : catalogue.none(),
                      broken));
            });
  }

  private static Missing.@Nullable Reason broken(
      RoleId role, long round, Company customer, Company home, Instant now) {
    PartnerGrant grant = customer.partnerGrants().get(role);
    if (grant == null || grant.round() != round) {
      return Missing.Reason.GRANT_ENDED;
    }
    if (!grant.partner().equals(home.id()) || !home.id().equals(customer.partnerOfRecord())) {
      return Missing.Reason.NOT_PARTNER_OF_RECORD;
    }
    return grant.standsAt(now) ? null : Missing.Reason.GRANT_LAPSED;
  }

  /** Everything the customer's account manager has (R35). */
  private void delegated(
      Membership membership, Company customer, boolean stands, Consumer<Contribution> found) {
    if (membership.isDelegated()) {
      PermissionSet promised = catalogue.role(catalogue.delegatedRole(), customer.type());
      found.accept(
          new Contribution(
              Path.of(PathKind.DELEGATED, customer.id()),
              promised,
              stands ? counting(promised, customer, NOW) : catalogue.none(),
              stands ? null : Missing.Reason.NOT_PARTNER_OF_RECORD));
    }
  }

  /** The operator's administrators act everywhere. */
  private void operator(
      Membership atHome, Company home, Company company, Consumer<Contribution> found) {
    if (home.type() == CompanyType.OPERATOR && atHome.isAdministrator()) {
      PermissionSet all = catalogue.existing(company.type(), company.marks());
      PermissionSet held = counting(all, company, NOW).plus(operatorsOwn);
      found.accept(
          new Contribution(
              Path.of(PathKind.OPERATOR, home.id()),
              all.plus(operatorsOwn),
              catalogue.capped(held, atHome.seatType()),
              null));
    }
  }

  /** What exists in the company and, where it takes an entitlement, is held by that round (R3). */
  private PermissionSet counting(PermissionSet promised, Company company, long round) {
    PermissionSet here = promised.and(catalogue.existing(company.type(), company.marks()));
    PermissionSet doubtful = here.and(catalogue.needingEntitlement());
    if (doubtful.isEmpty()) {
      return here;
    }
    List<PermissionId> lacking =
        catalogue.ids(doubtful).stream()
            .filter(permission -> !company.entitlements().holds(permission, round))
            .toList();
    return lacking.isEmpty() ? here : here.minus(catalogue.of(lacking));
  }
}
