package io.gatehouse.domain.catalogue;

import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.permission.Slug;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Checks what a catalogue says and turns it into typed things. It goes on after a fault, so that
 * whoever writes one learns of all of them at once; what is faulty is left out of what is returned,
 * which therefore is only used if there was none.
 */
final class CatalogueCheck {
  private final CatalogueSource source;
  private final Faults faults = new Faults();
  private final Map<PermissionId, Permission> permissions = new LinkedHashMap<>();

  CatalogueCheck(CatalogueSource source) {
    this.source = source;
  }

  /**
   * Whatever somebody is given is an entry in a list of its own, and all of it may be given at
   * once: in one transaction of at most 100 items, which also has the user and what goes with them.
   */
  static final int MOST_FOR_ONE_USER = 80;

  CheckedCatalogue checked() {
    List<Group> groups = groups();
    List<Mark> marks = marks();
    Map<SeatTypeId, SeatType> seats = seatTypes();
    permissions(groups, marks, seats);
    new PermissionGraph(source.permissions(), permissions, faults).check();
    Map<RoleId, Role> roles = new RoleCheck(permissions, faults).roles(source.roles());
    if (source.permissions().size() + source.roles().size() > MOST_FOR_ONE_USER) {
      faults.add(
          "/permissions",
          "are, with the roles, more than "
              + MOST_FOR_ONE_USER
              + ", which is what a user can have");
    }
    List<Template> templates = templates();
    Map<String, ResourceKind> kinds = resourceKinds();
    RoleId delegated = delegatedRole(roles);
    faults.throwIfAny();
    if (delegated == null) {
      throw new IllegalStateException("a fault that was not noted");
    }
    return new CheckedCatalogue(
        groups,
        List.copyOf(permissions.values()),
        roles,
        templates,
        seats,
        marks,
        kinds,
        delegated);
  }

  private List<Group> groups() {
    List<Group> groups = new ArrayList<>();
    faults.each(
        "/groups",
        source.groups(),
        CatalogueSource.Group::id,
        (at, group) -> {
          Slug.require(group.id(), "the id of a group such as own-company");
          groups.add(new Group(group.id(), faults.labels(at + "/label", group.label())));
        });
    return groups;
  }

  private List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    faults.each(
        "/marks",
        source.marks(),
        CatalogueSource.Mark::id,
        (at, mark) -> {
          Slug.require(mark.id(), "a mark such as version-20-or-older");
          marks.add(new Mark(mark.id(), faults.labels(at + "/label", mark.label())));
        });
    return marks;
  }

  private Map<SeatTypeId, SeatType> seatTypes() {
    Map<SeatTypeId, SeatType> seats = new LinkedHashMap<>();
    faults.each(
        "/seatTypes",
        source.seatTypes(),
        CatalogueSource.SeatType::id,
        (at, seat) -> {
          SeatTypeId id = new SeatTypeId(seat.id());
          seats.put(
              id,
              new SeatType(
                  id,
                  faults.labels(at + "/label", seat.label()),
                  faults.labels(at + "/help", seat.help()),
                  seat.paid(),
                  seat.cap() == null ? null : level(at + "/cap", seat.cap()),
                  seat.partnerEmployeesOnly(),
                  seat.bulk()));
        });
    return seats;
  }

  private void permissions(
      List<Group> groups, List<Mark> marks, Map<SeatTypeId, SeatType> seatTypes) {
    faults.each(
        "/permissions",
        source.permissions(),
        CatalogueSource.Permission::id,
        (at, written) -> {
          PermissionId id = new PermissionId(written.id());
          if (groups.stream().noneMatch(group -> group.id().equals(written.group()))) {
            faults.add(at + "/group", "there is no group '" + written.group() + "'");
          }
          String mark = written.mark();
          if (mark != null && marks.stream().noneMatch(known -> known.id().equals(mark))) {
            faults.add(at + "/mark", "there is no mark '" + mark + "'");
          }
          permissions.put(
              id,
              new Permission(
                  id,
                  written.group(),
                  faults.labels(at + "/label", written.label()),
                  faults.labels(at + "/help", written.help()),
                  level(at + "/level", written.level()),
                  faults.companyTypes(at + "/companyTypes", written.companyTypes()),
                  written.entitlement(),
                  ids(written.requires()),
                  ids(written.includes()),
                  reach(at + "/reach", written.reach()),
                  mark,
                  seat(at + "/seat", written.seat(), seatTypes)));
        });
    for (PermissionId id : PermissionId.WELL_KNOWN) {
      if (!permissions.containsKey(id)) {
        faults.add("/permissions", "Gatehouse itself needs the permission '" + id + "'");
      }
    }
  }

  /** Those that exist; {@link PermissionGraph} tells of those that do not. */
  private Set<PermissionId> ids(List<String> written) {
    Set<PermissionId> ids = new LinkedHashSet<>();
    Set<String> known = new LinkedHashSet<>();
    source.permissions().forEach(permission -> known.add(permission.id()));
    written.stream().filter(known::contains).forEach(id -> ids.add(new PermissionId(id)));
    return ids;
  }

  private Level level(String at, String text) {
    return switch (text) {
      case "view" -> Level.VIEW;
      case "manage" -> Level.MANAGE;
      default -> {
        faults.add(at, "must be view or manage");
        yield Level.MANAGE;
      }
    };
  }

  private Reach reach(String at, String text) {
    return switch (text) {
      case "company" -> Reach.COMPANY;
      case "customers" -> Reach.CUSTOMERS;
      default -> {
        faults.add(at, "must be company or customers");
        yield Reach.COMPANY;
      }
    };
  }

  private @Nullable SeatTypeId seat(
      String at, @Nullable String text, Map<SeatTypeId, SeatType> seats) {
    SeatTypeId seat = text == null ? null : faults.read(at, text, SeatTypeId::new);
    if (seat != null && !seats.containsKey(seat)) {
      faults.add(at, "there is no seat type '" + text + "'");
    }
    return seat;
  }

  private List<Template> templates() {
    List<Template> templates = new ArrayList<>();
    faults.each(
        "/templates",
        source.templates(),
        CatalogueSource.Template::id,
        (at, template) -> {
          Slug.require(template.id(), "the id of a template such as super-admin");
          Set<CompanyType> types =
              faults.companyTypes(at + "/companyTypes", template.companyTypes());
          templates.add(
              new Template(
                  template.id(),
                  faults.labels(at + "/label", template.label()),
                  faults.labels(at + "/help", template.help()),
                  types,
                  List.copyOf(
                      faults.known(
                          at + "/permissions", template.permissions(), permissions.keySet()))));
        });
    return templates;
  }

  private Map<String, ResourceKind> resourceKinds() {
    Map<String, ResourceKind> kinds = new LinkedHashMap<>();
    faults.each(
        "/resourceKinds",
        source.resourceKinds(),
        CatalogueSource.ResourceKind::id,
        (at, kind) -> {
          Slug.require(kind.id(), "a kind of resource such as instance");
          if (kind.id().equals("company") || kind.id().equals("user")) {
            faults.add(at + "/id", "'" + kind.id() + "' has a meaning of its own");
          }
          Set<PermissionId> permission =
              faults.known(at + "/permission", kind.permission(), permissions.keySet());
          for (PermissionId id : permission) {
            kinds.put(
                kind.id(),
                new ResourceKind(
                    kind.id(),
                    faults.labels(at + "/label", kind.label()),
                    faults.labels(at + "/help", kind.help()),
                    id,
                    keeper(at + "/keeper", kind.keeper(), id)));
          }
        });
    return kinds;
  }

  /** Whoever keeps things without being able to use them could not give any (R14). */
  private @Nullable PermissionId keeper(String at, @Nullable String text, PermissionId used) {
    if (text == null) {
      return null;
    }
    for (PermissionId id : faults.known(at, text, permissions.keySet())) {
      if (!PermissionGraph.closure(id, permissions).contains(used)) {
        faults.add(at, "'" + id + "' does not include '" + used + "', so nobody could give any");
      }
      return id;
    }
    return null;
  }

  private @Nullable RoleId delegatedRole(Map<RoleId, Role> roles) {
    String at = "/delegatedRole";
    RoleId id = faults.read(at, source.delegatedRole(), RoleId::new);
    Role role = id == null ? null : roles.get(id);
    if (id != null && role == null) {
      faults.add(at, "there is no role '" + id + "'");
    } else if (role != null && !role.existsFor(CompanyType.CUSTOMER)) {
      faults.add(at, "the role '" + id + "' does not exist for CUSTOMER");
    }
    return id;
  }
}
