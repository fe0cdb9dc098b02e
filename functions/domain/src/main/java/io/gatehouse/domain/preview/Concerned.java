package io.gatehouse.domain.preview;

import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.access.ReadAccessFacts.About;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.StateChange;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.outside.Ties;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.Standing;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds whose access over which companies a change may touch: whom it names first, then who and
 * what hangs on them, up to a bound.
 */
final class Concerned {
  /** Looked at, at most; each is asked twice, so a preview stays a few reads. */
  private static final int MOST = 200;

  private final AccessIndex index;
  private final Ties ties;
  private final Set<About> found = new LinkedHashSet<>();
  private boolean more;

  Concerned(AccessIndex index, Ties ties, Change change) {
    this.index = index;
    this.ties = ties;
    change.states().forEach(this::named);
    change.states().forEach(this::hanging);
  }

  Set<About> found() {
    return found;
  }

  /** Whether the bound cut something off. */
  boolean more() {
    return more;
  }

  private void named(StateChange state) {
    if (state.after() instanceof Membership membership) {
      add(new About(membership.user(), membership.company()));
    }
  }

  private void hanging(StateChange state) {
    switch (state) {
      case StateChange.Created(Company made) -> reaching(made);
      case StateChange.Created(Membership made) -> customers(made, made.customers());
      case StateChange.Updated(Membership before, Membership after) -> {
        if (!isSameOverCustomers(before, after)) {
          customers(after, before.customers());
        }
        if (isActive(before) != isActive(after)) {
          index
              .membershipsElsewhere(after.user(), null, MOST + 1)
              .forEach(there -> add(new About(after.user(), there.company())));
        }
      }
      case StateChange.Updated(Company before, Company after) -> {
        if (!isSameForPartners(before, after)) {
          // First of all: of a large company, its own users would leave no room for them.
          outsiders(after);
        }
        if (!isSameForUsers(before, after)) {
          members(after);
        }
        if (!isSameForUsers(before, after) || !isSameForPartners(before, after)) {
          reaching(after);
          if (before.partnerOfRecord() != null
              && !isSame(before.partnerOfRecord(), after.partnerOfRecord())) {
            reachingAll(before.partnerOfRecord(), after);
          }
        }
      }
      default -> {
        // Nobody's access hangs on anything else.
      }
    }
  }

  /** Members of groups, delegated administrators, and whoever else of others is tied to it. */
  private void outsiders(Company company) {
    ties.into(company.id(), null, MOST + 1).forEach(user -> add(new About(user, company.id())));
  }

  /** Whoever is tied to the company, over it and, if it is their own, over its customers. */
  private void members(Company company) {
    List<Membership> members = index.membershipsOf(company.id(), null, MOST + 1);
    members.forEach(member -> add(new About(member.user(), company.id())));
    List<Membership> reaching =
        members.stream()
            .filter(member -> member.customers().kind() != CustomerScope.Kind.NONE)
            .toList();
    if (!reaching.isEmpty()) {
      customersOf(company.id())
          .forEach(customer -> reaching.forEach(member -> add(new About(member.user(), customer))));
    }
  }

  /** Whoever reaches it as one of all the customers of their own company. */
  private void reaching(Company company) {
    if (company.partnerOfRecord() != null) {
      reachingAll(company.partnerOfRecord(), company);
    }
    if (!company.id().equals(CompanyId.OPERATOR)) {
      reachingAll(CompanyId.OPERATOR, company);
    }
  }

  private void reachingAll(CompanyId home, Company company) {
    index
        .reachingAllCustomers(home, null, MOST + 1)
        .forEach(member -> add(new About(member.user(), company.id())));
  }

  /** Over customers, only what somebody holds at home counts. */
  private void customers(Membership after, CustomerScope before) {
    if (before.kind() == CustomerScope.Kind.NONE
        && after.customers().kind() == CustomerScope.Kind.NONE) {
      return;
    }
    customersOf(after.company()).forEach(customer -> add(new About(after.user(), customer)));
  }

  private List<CompanyId> customersOf(CompanyId home) {
    return home.equals(CompanyId.OPERATOR)
        ? index.companies(null, MOST + 1)
        : index.customersOf(home, null, MOST + 1);
  }

  private static boolean isSameOverCustomers(Membership before, Membership after) {
    return before.grants().equals(after.grants())
        && before.customers().equals(after.customers())
        && isActive(before) == isActive(after);
  }

  private static boolean isSameForUsers(Company before, Company after) {
    return before.status() == after.status()
        && before.marks().equals(after.marks())
        && before.entitlements().equals(after.entitlements());
  }

  private static boolean isSameForPartners(Company before, Company after) {
    return isSameForUsers(before, after)
        && before.partnerGrants().equals(after.partnerGrants())
        && before.partnership() == after.partnership()
        && isSame(before.partnerOfRecord(), after.partnerOfRecord());
  }

  private static boolean isSame(@Nullable CompanyId one, @Nullable CompanyId other) {
    return one == null ? other == null : one.equals(other);
  }

  private static boolean isActive(Membership membership) {
    Standing standing = membership.standing();
    return standing != null && standing.active();
  }

  private void add(About about) {
    if (found.size() < MOST) {
      found.add(about);
    } else if (!found.contains(about)) {
      more = true;
    }
  }
}
