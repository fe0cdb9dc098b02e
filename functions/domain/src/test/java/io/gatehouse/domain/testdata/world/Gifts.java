package io.gatehouse.domain.testdata.world;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.catalogue.CatalogueSource;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.Entitlements;
import io.gatehouse.domain.permission.Grants;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Delegation;
import io.gatehouse.domain.user.Membership;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Gives more than there was: to the user, there or at home, or to a company. */
public final class Gifts {
  private final Dice dice;
  private final CatalogueSource catalogue;

  public Gifts(RandomGenerator random, CatalogueSource catalogue) {
    this.dice = new Dice(random);
    this.catalogue = catalogue;
  }

  /** The same facts with one gift more, of the present round; no seat, which may take. */
  public AccessFacts more(AccessFacts facts) {
    Company company = facts.company();
    Company home = facts.home();
    if (company == null || home == null) {
      return facts;
    }
    Membership there =
        facts.membership() != null
            ? facts.membership()
            : TestData.membership().company(company.id()).user(facts.user()).standing(null).build();
    return switch (dice.upTo(3)) {
      case 0 -> new Change(facts).company(more(company));
      case 1 -> new Change(facts).there(more(there, company, facts.homeMembership()));
      case 2 -> new Change(facts).home(more(home));
      default -> new Change(facts).atHome(moreAtHome(facts.homeMembership(), home));
    };
  }

  private Company more(Company company) {
    Set<PermissionId> entitled = new HashSet<>(company.entitlements().since().keySet());
    entitled.add(permission());
    Entitlements entitlements = company.entitlements().changedTo(entitled);
    Set<String> marks = new HashSet<>(company.marks());
    dice.few(catalogue.marks(), 1).forEach(mark -> marks.add(mark.id()));
    return Copies.of(company, company.status(), marks, entitlements, company.partnerGrants());
  }

  private Membership more(Membership there, Company company, Membership atHome) {
    Map<RoleId, Long> groups = new HashMap<>(there.groups());
    company.partnerGrants().forEach((role, grant) -> groups.put(role, grant.round()));
    return switch (dice.upTo(3)) {
      case 0 -> Copies.of(there, there.seat(), groups, there.delegation());
      case 1 -> Copies.of(there, there.seat(), there.groups(), delegation(company));
      case 2 -> there.withChosen(atHome.customers().round());
      default -> there.withGrants(more(there.grants(), company));
    };
  }

  private static Delegation delegation(Company company) {
    return new Delegation(company.partnership(), Instant.EPOCH, null);
  }

  private Membership moreAtHome(Membership atHome, Company home) {
    return dice.chance(30)
        ? atHome.withCustomers(
            new CustomerScope(CustomerScope.Kind.ALL, atHome.customers().round()))
        : atHome.withGrants(more(atHome.grants(), home));
  }

  private Grants more(Grants grants, Company company) {
    long round = company.entitlements().round();
    return switch (dice.upTo(2)) {
      case 0 -> grants.plus(new RoleId(dice.one(catalogue.roles()).id()), round);
      case 1 ->
          grants.plus(
              new ResourceId(
                  dice.one(catalogue.resourceKinds()).id(), dice.one(RandomMemberships.THINGS)),
              round);
      default -> grants.plus(permission(), round);
    };
  }

  private PermissionId permission() {
    return new PermissionId(dice.one(catalogue.permissions()).id());
  }
}
