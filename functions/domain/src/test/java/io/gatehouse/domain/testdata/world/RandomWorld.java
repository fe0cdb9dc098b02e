package io.gatehouse.domain.testdata.world;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.catalogue.CatalogueSource;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.Standing;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A small portal in a state it could have come into: the operator, partners of every type, their
 * customers and direct ones, and users who were given things by all of them, some of it lost or
 * lapsed since.
 */
public final class RandomWorld {
  /** When questions are asked. */
  public static final Instant NOW = FakeClock.START;

  private static final UserId NOBODY = new UserId("usr_nobody");
  private static final CompanyId NOWHERE = new CompanyId("cmp_nowhere");

  private final Dice dice;
  private final CatalogueSource catalogue;
  private final RandomCompanies randomCompanies;
  private final RandomMemberships randomMemberships;
  private final Map<CompanyId, Company> companies = new HashMap<>();
  private final List<Membership> homes = new ArrayList<>();
  private final Map<UserId, Map<CompanyId, Membership>> memberships = new HashMap<>();

  private RandomWorld(Dice dice, CatalogueSource catalogue) {
    this.dice = dice;
    this.catalogue = catalogue;
    randomCompanies = new RandomCompanies(dice, catalogue);
    randomMemberships = new RandomMemberships(dice, catalogue);
  }

  /** Speaks the language of that catalogue, with a few ids that it has no longer. */
  public static RandomWorld of(RandomGenerator random, CatalogueSource catalogue) {
    RandomWorld world = new RandomWorld(new Dice(random), catalogue);
    world.found();
    world.companies().forEach(world::settle);
    return world;
  }

  public List<Company> companies() {
    return companies.values().stream()
        .sorted((one, other) -> one.id().compareTo(other.id()))
        .toList();
  }

  /** Everybody's membership in their own company. */
  public List<Membership> homeMemberships() {
    return List.copyOf(homes);
  }

  /** All of somebody's. */
  public List<Membership> memberships(UserId user) {
    return List.copyOf(memberships.getOrDefault(user, Map.of()).values());
  }

  /** What is known about one of its users, or anybody, and one of its companies, or any. */
  public AccessFacts facts(UserId user, CompanyId company) {
    Map<CompanyId, Membership> held = memberships.getOrDefault(user, Map.of());
    @Nullable Membership home =
        held.values().stream().filter(one -> one.standing() != null).findAny().orElse(null);
    return new AccessFacts(
        user,
        home == null ? null : home.standing(),
        companies.get(company),
        held.get(company),
        home == null ? null : companies.get(home.company()),
        home);
  }

  /** Somebody and a company that often have something to do with each other. */
  public AccessFacts anyFacts() {
    Membership home = dice.one(homes);
    UserId user = dice.chance(99) ? home.user() : NOBODY;
    return facts(user, dice.chance(99) ? company(home) : NOWHERE);
  }

  /** A question about those facts. */
  public Question anyQuestion(AccessFacts facts) {
    if (!catalogue.resourceKinds().isEmpty() && dice.chance(12)) {
      CatalogueSource.ResourceKind kind = dice.one(catalogue.resourceKinds());
      ResourceId resource = new ResourceId(kind.id(), dice.one(RandomMemberships.THINGS));
      PermissionId permission =
          dice.chance(90) ? new PermissionId(kind.permission()) : anyPermission();
      return new Question(facts, permission, resource, NOW);
    }
    List<PermissionId> near =
        Stream.of(facts.membership(), facts.homeMembership()).flatMap(this::given).toList();
    boolean hopeful = !near.isEmpty() && dice.chance(80);
    return new Question(facts, hopeful ? dice.one(near) : anyPermission(), null, NOW);
  }

  /** What somebody was given by name, whether it has an effect or not. */
  private Stream<PermissionId> given(@Nullable Membership membership) {
    if (membership == null) {
      return Stream.empty();
    }
    Set<RoleId> roles = new HashSet<>(membership.grants().roles().keySet());
    roles.addAll(membership.groups().keySet());
    Stream<PermissionId> byRole =
        catalogue.roles().stream()
            .filter(role -> roles.contains(new RoleId(role.id())))
            .flatMap(role -> role.content().values().stream())
            .flatMap(content -> content.permissions().stream())
            .map(PermissionId::new);
    return Stream.concat(
        membership.grants().permissionIds().stream().filter(this::exists),
        byRole.distinct().sorted());
  }

  private boolean exists(PermissionId id) {
    return catalogue.permissions().stream().anyMatch(one -> one.id().equals(id.value()));
  }

  public Question anyQuestion() {
    return anyQuestion(anyFacts());
  }

  private PermissionId anyPermission() {
    return new PermissionId(dice.one(catalogue.permissions()).id());
  }

  private CompanyId company(Membership home) {
    if (dice.chance(30)) {
      return home.company();
    }
    List<CompanyId> known =
        dice.chance(50)
            ? memberships(home.user()).stream().map(Membership::company).sorted().toList()
            : companies().stream()
                .filter(company -> home.company().equals(company.partnerOfRecord()))
                .map(Company::id)
                .toList();
    return dice.one(
        known.isEmpty() || dice.chance(20)
            ? companies().stream().map(Company::id).toList()
            : known);
  }

  private void found() {
    add(CompanyType.OPERATOR, 1);
    add(CompanyType.PARTNER, 2);
    add(CompanyType.SUB_PARTNER, 1);
    add(CompanyType.AFFILIATE, 1);
    add(CompanyType.CUSTOMER, 6);
  }

  private void add(CompanyType type, int count) {
    for (int one = 0; one < count; one++) {
      Company company = randomCompanies.company(type, companies());
      companies.put(company.id(), company);
    }
  }

  /** Gives a company its users, and those their ties to other ones. */
  private void settle(Company home) {
    int count = home.type() == CompanyType.CUSTOMER ? 2 : 4;
    for (int one = 1; one <= count; one++) {
      UserId user = new UserId("usr_" + home.id().value().substring("cmp_".length()) + one);
      Standing standing = new Standing(dice.chance(93), FakeClock.START);
      Membership atHome = randomMemberships.atHome(home, user, standing);
      homes.add(atHome);
      Map<CompanyId, Membership> held = new HashMap<>();
      held.put(home.id(), atHome);
      memberships.put(user, held);
      for (Company other : companies()) {
        boolean near = home.id().equals(other.partnerOfRecord());
        if (!other.id().equals(home.id()) && dice.chance(near ? 75 : 15)) {
          held.put(other.id(), randomMemberships.elsewhere(home, other, atHome));
        }
      }
    }
  }
}
