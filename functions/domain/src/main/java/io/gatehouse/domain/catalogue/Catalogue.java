package io.gatehouse.domain.catalogue;

import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.permission.SeatTypeId;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Everything in which portals differ, compiled: what can be given, to whom, and what it brings with
 * it. The engine knows permissions as bits; the few it asks for by name are {@link
 * PermissionId#WELL_KNOWN}.
 */
public final class Catalogue {
  private final List<Group> groups;
  private final List<Permission> permissions;
  private final List<Template> templates;
  private final List<Mark> marks;
  private final Map<RoleId, Role> roles;
  private final Map<SeatTypeId, SeatType> seatTypes;
  private final Map<String, ResourceKind> resourceKinds;
  private final RoleId delegatedRole;

  private final Map<PermissionId, Integer> places = new HashMap<>();
  private final PermissionSet none;
  private final PermissionSet[] closed;
  private final PermissionSet[] required;
  private final PermissionSet requiring;
  private final PermissionSet unmarked;
  private final Map<CompanyType, PermissionSet> byType = new EnumMap<>(CompanyType.class);
  private final Map<String, PermissionSet> byMark = new HashMap<>();
  private final Map<SeatTypeId, PermissionSet> bySeat = new HashMap<>();
  private final PermissionSet needingSeat;
  private final PermissionSet viewing;
  private final PermissionSet needingEntitlement;
  private final PermissionSet reachingCustomers;
  private final PermissionSet keeping;
  private final Map<RoleId, Map<CompanyType, PermissionSet>> roleContents = new HashMap<>();

  /**
   * Compiles a catalogue.
   *
   * @throws InvalidCatalogueException with everything that is wrong with it
   */
  public static Catalogue compile(CatalogueSource source) {
    return new Catalogue(new CatalogueCheck(source).checked());
  }

  Catalogue(CheckedCatalogue checked) {
    groups = checked.groups();
    permissions = checked.permissions();
    templates = checked.templates();
    marks = checked.marks();
    roles = checked.roles();
    seatTypes = checked.seatTypes();
    resourceKinds = checked.resourceKinds();
    delegatedRole = checked.delegatedRole();
    for (Permission permission : permissions) {
      places.put(permission.id(), places.size());
    }
    none = PermissionSet.empty(permissions.size());
    closed = transitive(Permission::includes, true);
    required = transitive(Permission::requires, false);
    requiring = where(permission -> !permission.requires().isEmpty());
    unmarked = where(permission -> permission.mark() == null);
    needingSeat = where(permission -> permission.seat() != null);
    viewing = where(permission -> permission.level() == Level.VIEW);
    needingEntitlement = where(Permission::entitlement);
    reachingCustomers = where(permission -> permission.reach() == Reach.CUSTOMERS);
    keeping =
        where(
            permission ->
                resourceKinds.values().stream()
                    .anyMatch(kind -> permission.id().equals(kind.keeper())));
    for (CompanyType type : CompanyType.values()) {
      byType.put(type, where(permission -> permission.companyTypes().contains(type)));
    }
    for (Mark mark : marks) {
      byMark.put(mark.id(), where(permission -> mark.id().equals(permission.mark())));
    }
    for (SeatTypeId seat : seatTypes.keySet()) {
      bySeat.put(seat, where(permission -> seat.equals(permission.seat())));
    }
    for (Role role : roles.values()) {
      Map<CompanyType, PermissionSet> contents = new EnumMap<>(CompanyType.class);
      role.content()
          .forEach(
              (type, content) ->
                  contents.put(
                      type,
                      closure(of(content.permissions())).and(byType.getOrDefault(type, none))));
      roleContents.put(role.id(), contents);
    }
  }

  /** In the order of the file, as are all lists here. */
  public List<Permission> permissions() {
    return permissions;
  }

  public List<Group> groups() {
    return groups;
  }

  public List<Role> roles() {
    return List.copyOf(roles.values());
  }

  public List<Template> templates() {
    return templates;
  }

  public List<SeatType> seatTypes() {
    return List.copyOf(seatTypes.values());
  }

  /** Those that are paid for (R21). */
  public List<SeatType> paidSeatTypes() {
    return seatTypes.values().stream().filter(SeatType::paid).toList();
  }

  /**
   * What somebody falls to who may not keep their seat (R22): free, for everybody, and only to see.
   */
  public Optional<SeatType> fallbackSeatType() {
    return seatTypes.values().stream()
        .filter(type -> !type.paid() && !type.partnerEmployeesOnly() && type.cap() != null)
        .findFirst();
  }

  public List<Mark> marks() {
    return marks;
  }

  public List<ResourceKind> resourceKinds() {
    return List.copyOf(resourceKinds.values());
  }

  /** The role whose content delegated account administrators have (R35). */
  public RoleId delegatedRole() {
    return delegatedRole;
  }

  public Optional<Permission> find(PermissionId id) {
    return Optional.ofNullable(places.get(id)).map(permissions::get);
  }

  /**
   * The permission of that id.
   *
   * @throws IllegalArgumentException if there is none
   */
  public Permission get(PermissionId id) {
    return find(id)
        .orElseThrow(
            () -> new IllegalArgumentException("is not a permission of this portal: " + id));
  }

  public Optional<Role> role(RoleId id) {
    return Optional.ofNullable(roles.get(id));
  }

  public Optional<Template> template(String id) {
    return templates.stream().filter(template -> template.id().equals(id)).findFirst();
  }

  public Optional<SeatType> seatType(SeatTypeId id) {
    return Optional.ofNullable(seatTypes.get(id));
  }

  public Optional<ResourceKind> resourceKind(String id) {
    return Optional.ofNullable(resourceKinds.get(id));
  }

  public PermissionSet none() {
    return none;
  }

  /** Exactly these. Ids that a catalogue once had and this one has not are left out. */
  public PermissionSet of(Collection<PermissionId> ids) {
    return PermissionSet.where(
        permissions.size(), index -> ids.contains(permissions.get(index).id()));
  }

  public PermissionSet of(PermissionId id) {
    return of(Set.of(id));
  }

  public boolean contains(PermissionSet set, PermissionId id) {
    Integer place = places.get(id);
    return place != null && set.contains(place);
  }

  /** The ids of a set, in the order of the file. */
  public List<PermissionId> ids(PermissionSet set) {
    return set.indexes().mapToObj(index -> permissions.get(index).id()).toList();
  }

  /** What exists in a company of that type with those marks. */
  public PermissionSet existing(CompanyType type, Set<String> companyMarks) {
    PermissionSet here = unmarked;
    for (String mark : companyMarks) {
      here = here.plus(byMark.getOrDefault(mark, none));
    }
    return here.and(byType.getOrDefault(type, none));
  }

  /** A permission with everything it includes; nothing for one the catalogue does not have. */
  public PermissionSet closure(PermissionId id) {
    Integer place = places.get(id);
    return place == null ? none : closed[place];
  }

  /** Those, with everything they include. */
  public PermissionSet closure(PermissionSet set) {
    return set.indexes().mapToObj(index -> closed[index]).reduce(none, PermissionSet::plus);
  }

  /** What a role holds in companies of that type; nothing where it does not exist. */
  public PermissionSet role(RoleId role, CompanyType type) {
    return roleContents.getOrDefault(role, Map.of()).getOrDefault(type, none);
  }

  /** The part of it that holds for the company's customers, too (R18). */
  public PermissionSet roleForCustomers(RoleId role, CompanyType type) {
    PermissionSet content = role(role, type);
    Role known = roles.get(role);
    Role.Content there = known == null ? null : known.content().get(type);
    return there != null && there.forCustomers() ? content : content.and(reachingCustomers);
  }

  /** Everything a permission requires, and what that requires, and so on (R15). */
  public PermissionSet requirements(PermissionId id) {
    Integer place = places.get(id);
    return place == null ? none : required[place];
  }

  /** Without those that lack something they require (R15), and those that lacked one of these. */
  public PermissionSet settled(PermissionSet set) {
    PermissionSet doubtful = set.and(requiring);
    if (doubtful.isEmpty()) {
      return set;
    }
    // What is required is known with all that it requires in turn, so once through is enough.
    PermissionSet fallen =
        PermissionSet.where(
            permissions.size(),
            index -> doubtful.contains(index) && !set.containsAll(required[index]));
    return set.minus(fallen);
  }

  /** Those that somebody with a seat of that cap may hold at most; null: all. */
  PermissionSet upTo(Level level) {
    return level == Level.VIEW ? viewing : all();
  }

  /** What the seat leaves of the permissions (R21); null or a seat no longer known: everything. */
  public PermissionSet capped(PermissionSet set, @Nullable SeatTypeId seat) {
    SeatType type = seat == null ? null : seatTypes.get(seat);
    return type == null || type.cap() == null ? set : set.and(upTo(type.cap()));
  }

  /** Without those that need another seat than this one (R25). */
  public PermissionSet seated(PermissionSet set, @Nullable SeatTypeId seat) {
    PermissionSet lacking =
        seat == null ? needingSeat : needingSeat.minus(bySeat.getOrDefault(seat, none));
    return set.minus(lacking);
  }

  public PermissionSet all() {
    return where(permission -> true);
  }

  public PermissionSet needingEntitlement() {
    return needingEntitlement;
  }

  public PermissionSet reachingCustomers() {
    return reachingCustomers;
  }

  /** Those by which somebody keeps resources of some kind (R17). */
  public PermissionSet keeping() {
    return keeping;
  }

  private PermissionSet where(Predicate<Permission> fits) {
    return PermissionSet.where(permissions.size(), index -> fits.test(permissions.get(index)));
  }

  /**
   * For each permission, all that is reached from it; the check has seen to it that no circle is.
   */
  private PermissionSet[] transitive(
      Function<Permission, Set<PermissionId>> next, boolean withItself) {
    PermissionSet[] reached = new PermissionSet[permissions.size()];
    for (int index = 0; index < reached.length; index++) {
      PermissionSet set = withItself ? of(permissions.get(index).id()) : none;
      PermissionSet front = of(next.apply(permissions.get(index)));
      while (!set.containsAll(front)) {
        set = set.plus(front);
        front =
            front
                .indexes()
                .mapToObj(each -> of(next.apply(permissions.get(each))))
                .reduce(none, PermissionSet::plus);
      }
      reached[index] = set;
    }
    return reached;
  }
}
