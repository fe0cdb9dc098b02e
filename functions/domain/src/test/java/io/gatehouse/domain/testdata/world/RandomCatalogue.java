package io.gatehouse.domain.testdata.world;

import io.gatehouse.domain.catalogue.CatalogueSource;
import io.gatehouse.domain.catalogue.CatalogueSource.Content;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.permission.PermissionId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * Makes small catalogues that make sense: the permissions every catalogue has, a few more, and
 * roles, all related by chance.
 */
public final class RandomCatalogue {
  private static final List<String> TYPES =
      Arrays.stream(CompanyType.values()).map(Enum::name).toList();
  private static final List<String> PARTNER_TYPES =
      Arrays.stream(CompanyType.values())
          .filter(CompanyType::canReferCustomers)
          .map(Enum::name)
          .toList();
  private static final String CUSTOMER = CompanyType.CUSTOMER.name();
  private static final String COMPANY_ADMIN = PermissionId.COMPANY_ADMIN.value();
  private static final List<String> ROLES = List.of("manager", "clerk", "guest");
  private static final Map<String, String> TEXT = Map.of("en", "text", "fr", "text", "da", "text");

  private final Dice dice;
  private final Map<String, CatalogueSource.Permission> permissions = new LinkedHashMap<>();

  private RandomCatalogue(Dice dice) {
    this.dice = dice;
  }

  public static CatalogueSource of(RandomGenerator random) {
    return new RandomCatalogue(new Dice(random)).make();
  }

  private CatalogueSource make() {
    PermissionId.WELL_KNOWN.forEach(id -> permissions.put(id.value(), permission(id.value())));
    for (char letter = 'a'; letter < 'e'; letter++) {
      permissions.put("things." + letter, permission("things." + letter));
    }
    return new CatalogueSource(
        List.of(new CatalogueSource.Group("all", TEXT)),
        List.copyOf(permissions.values()),
        ROLES.stream().map(this::role).toList(),
        List.of(),
        List.of(seat("core", null), seat("view-only", "view"), seat("partner", null)),
        List.of(new CatalogueSource.Mark("pilot", TEXT)),
        List.of(kind("instance"), kind("phone")),
        ROLES.getFirst());
  }

  private CatalogueSource.Permission permission(String id) {
    // The two that the engine gives a meaning of their own leave little to chance.
    return switch (id) {
      case "company.admin" -> plain(id, TYPES, false);
      case "customers.admin" -> plain(id, PARTNER_TYPES, dice.chance(25));
      default -> any(id);
    };
  }

  private CatalogueSource.Permission plain(String id, List<String> types, boolean entitlement) {
    return new CatalogueSource.Permission(
        id,
        "all",
        TEXT,
        TEXT,
        "manage",
        types,
        entitlement,
        List.of(),
        List.of(),
        reach(),
        null,
        null);
  }

  private String reach() {
    return dice.chance(50) ? "customers" : "company";
  }

  private CatalogueSource.Permission any(String id) {
    Set<String> some = dice.each(TYPES, 80);
    List<String> types = some.isEmpty() || dice.chance(40) ? TYPES : List.copyOf(some);
    @Nullable String mark = dice.chance(85) ? null : "pilot";
    return new CatalogueSource.Permission(
        id,
        "all",
        TEXT,
        TEXT,
        dice.chance(50) ? "view" : "manage",
        types,
        dice.chance(40),
        earlier(types, mark),
        earlier(types, mark),
        reach(),
        mark,
        dice.chance(92) ? null : dice.one(List.of("core", "view-only", "partner")));
  }

  /** Permissions made before, so that there are no circles, which exist wherever this one does. */
  private List<String> earlier(List<String> types, @Nullable String mark) {
    List<String> candidates =
        permissions.values().stream()
            .filter(other -> !other.id().equals(COMPANY_ADMIN))
            .filter(other -> other.companyTypes().containsAll(types))
            .filter(other -> other.mark() == null || other.mark().equals(mark))
            .map(CatalogueSource.Permission::id)
            .toList();
    return dice.chance(35) ? List.copyOf(dice.few(candidates, 2)) : List.of();
  }

  private CatalogueSource.Role role(String id) {
    Map<String, Content> content = new HashMap<>();
    for (String type : TYPES) {
      if (id.equals(ROLES.getFirst()) || dice.chance(75)) {
        content.put(type, new Content(holdings(type), dice.chance(30)));
      }
    }
    return new CatalogueSource.Role(
        id, TEXT, TEXT, content.containsKey(CUSTOMER) && dice.chance(70), content);
  }

  /** Some that exist for the type, with what they require. */
  private List<String> holdings(String type) {
    List<String> existing =
        permissions.values().stream()
            .filter(permission -> permission.companyTypes().contains(type))
            .map(CatalogueSource.Permission::id)
            .filter(id -> !id.equals(COMPANY_ADMIN))
            .toList();
    Set<String> held = new LinkedHashSet<>();
    dice.few(existing, 4).forEach(id -> hold(id, held));
    return new ArrayList<>(held);
  }

  private void hold(String id, Set<String> held) {
    if (held.add(id)) {
      CatalogueSource.Permission permission = permissions.get(id);
      permission.requires().forEach(required -> hold(required, held));
      permission.includes().forEach(included -> hold(included, held));
    }
  }

  private static CatalogueSource.SeatType seat(String id, @Nullable String cap) {
    return new CatalogueSource.SeatType(
        id, TEXT, TEXT, id.equals("core"), cap, id.equals("partner"), false);
  }

  private CatalogueSource.ResourceKind kind(String id) {
    return new CatalogueSource.ResourceKind(
        id, TEXT, TEXT, dice.one(List.copyOf(permissions.values())).id(), null);
  }
}
