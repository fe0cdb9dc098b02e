package io.gatehouse.domain.testdata.world;

import io.gatehouse.domain.catalogue.CatalogueSource;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.company.PartnerGrant;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.Grants;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.testdata.MembershipBuilder;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.Standing;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What users were given by chance: of the present rounds mostly, of earlier ones now and then. */
final class RandomMemberships {
  /** Names of single resources. */
  static final List<String> THINGS = List.of("north", "south");

  private static final List<PermissionId> FOR_ADMINISTRATORS =
      List.of(PermissionId.COMPANY_ADMIN, PermissionId.CUSTOMERS_ADMIN);

  private final Dice dice;
  private final CatalogueSource catalogue;

  RandomMemberships(Dice dice, CatalogueSource catalogue) {
    this.dice = dice;
    this.catalogue = catalogue;
  }

  Membership atHome(Company home, UserId user, Standing standing) {
    boolean hasCustomers = home.type() != CompanyType.CUSTOMER || dice.chance(20);
    return TestData.membership()
        .company(home.id())
        .user(user)
        .grants(grants(home, 20))
        .seat(seat())
        .delegated(dice.chance(3))
        .customers(hasCustomers ? customers() : CustomerScope.NONE)
        .standing(standing)
        .build();
  }

  Membership elsewhere(Company home, Company company, Membership atHome) {
    CustomerScope scope = atHome.customers();
    MembershipBuilder membership =
        TestData.membership()
            .company(company.id())
            .user(atHome.user())
            .grants(dice.chance(45) ? grants(company, 3) : Grants.NONE)
            .seat(dice.chance(60) ? seat() : null)
            .delegated(dice.chance(20))
            .chosen(dice.chance(60) ? (Long) dice.round(scope.round()) : null)
            .standing(null)
            .away(home.id());
    // In order: a map's own differs from one run to the next, and with it the world of a seed.
    new TreeMap<>(company.partnerGrants())
        .forEach((role, grant) -> group(membership, home, role, grant));
    if (dice.chance(3)) {
      membership.group(new RoleId(dice.one(catalogue.roles()).id()), 1);
    }
    return membership.build();
  }

  private void group(MembershipBuilder membership, Company home, RoleId role, PartnerGrant grant) {
    if (dice.chance(grant.partner().equals(home.id()) ? 50 : 10)) {
      membership.group(role, dice.chance(75) ? grant.round() : grant.round() - 1);
    }
  }

  private Grants grants(Company company, int administratorsPercent) {
    long round = company.entitlements().round();
    Grants grants = Grants.NONE;
    for (PermissionId permission : dice.each(FOR_ADMINISTRATORS, administratorsPercent)) {
      grants = grants.plus(permission, dice.round(round));
    }
    for (CatalogueSource.Permission permission : dice.few(catalogue.permissions(), 3)) {
      if (!permission.id().equals(PermissionId.COMPANY_ADMIN.value())) {
        grants = grants.plus(new PermissionId(permission.id()), dice.round(round));
      }
    }
    for (CatalogueSource.Role role : dice.few(rolesOf(company), 2)) {
      grants = grants.plus(new RoleId(role.id()), dice.round(round));
    }
    for (CatalogueSource.ResourceKind kind : dice.each(catalogue.resourceKinds(), 40)) {
      grants = grants.plus(new ResourceId(kind.id(), dice.one(THINGS)), dice.round(round));
    }
    // What an earlier catalogue had.
    return dice.chance(3)
        ? grants.plus(new PermissionId("former.permission"), 0).plus(new RoleId("former-role"), 0)
        : grants;
  }

  private List<CatalogueSource.Role> rolesOf(Company company) {
    return dice.chance(10)
        ? catalogue.roles()
        : catalogue.roles().stream()
            .filter(role -> role.content().containsKey(company.type().name()))
            .toList();
  }

  private @Nullable SeatTypeId seat() {
    if (dice.chance(50)) {
      return null;
    }
    return new SeatTypeId(dice.chance(97) ? dice.one(catalogue.seatTypes()).id() : "former-seat");
  }

  private CustomerScope customers() {
    CustomerScope.Kind kind =
        dice.one(
            List.of(
                CustomerScope.Kind.ALL,
                CustomerScope.Kind.ALL,
                CustomerScope.Kind.CHOSEN,
                CustomerScope.Kind.CHOSEN,
                CustomerScope.Kind.NONE));
    return new CustomerScope(kind, dice.upTo(2));
  }
}
