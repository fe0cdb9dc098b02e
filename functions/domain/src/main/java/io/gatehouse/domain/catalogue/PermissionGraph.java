package io.gatehouse.domain.catalogue;

import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.permission.PermissionId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Checks how permissions lean on one another: what they require and include (R15). */
final class PermissionGraph {
  private final List<CatalogueSource.Permission> written;
  private final Map<PermissionId, Permission> permissions;
  private final Faults faults;

  PermissionGraph(
      List<CatalogueSource.Permission> written,
      Map<PermissionId, Permission> permissions,
      Faults faults) {
    this.written = written;
    this.permissions = permissions;
    this.faults = faults;
  }

  void check() {
    Set<String> seen = new HashSet<>();
    for (int index = 0; index < written.size(); index++) {
      CatalogueSource.Permission one = written.get(index);
      String at = "/permissions/" + index;
      faults.known(at + "/requires", one.requires(), permissions.keySet());
      faults.known(at + "/includes", one.includes(), permissions.keySet());
      Permission permission =
          permissions.values().stream()
              .filter(known -> known.id().value().equals(one.id()))
              .findFirst()
              .orElse(null);
      if (permission != null && seen.add(one.id())) {
        circle(at + "/requires", permission, Permission::requires, "requires");
        circle(at + "/includes", permission, Permission::includes, "includes");
        requiredEverywhere(at + "/requires", permission);
        wellKnown(at, permission);
      }
    }
  }

  private void circle(
      String at, Permission start, Function<Permission, Set<PermissionId>> next, String word) {
    if (reached(next.apply(start), next, permissions).contains(start.id())) {
      faults.add(at, "'" + start.id() + "' " + word + " itself, directly or by others");
    }
  }

  /** The permission with everything it includes, directly or by others. */
  static Set<PermissionId> closure(PermissionId id, Map<PermissionId, Permission> permissions) {
    return reached(Set.of(id), Permission::includes, permissions);
  }

  private static Set<PermissionId> reached(
      Set<PermissionId> start,
      Function<Permission, Set<PermissionId>> next,
      Map<PermissionId, Permission> permissions) {
    Set<PermissionId> reached = new HashSet<>();
    Deque<PermissionId> open = new ArrayDeque<>(start);
    while (!open.isEmpty()) {
      PermissionId id = open.pop();
      Permission permission = permissions.get(id);
      if (permission != null && reached.add(id)) {
        open.addAll(next.apply(permission));
      }
    }
    return reached;
  }

  /** Where the required one does not exist, nobody could ever use this one. */
  private void requiredEverywhere(String at, Permission permission) {
    for (PermissionId id : permission.requires()) {
      Permission required = permissions.get(id);
      if (required == null) {
        continue;
      }
      Set<CompanyType> lacking = EnumSet.noneOf(CompanyType.class);
      permission.companyTypes().stream()
          .filter(type -> !required.companyTypes().contains(type))
          .forEach(lacking::add);
      if (!lacking.isEmpty()) {
        faults.add(
            at,
            "'" + permission.id() + "' requires '" + id + "', which does not exist for " + lacking);
      }
    }
  }

  /** What the engine itself grants must not depend on anything. */
  private void wellKnown(String at, Permission permission) {
    boolean admin = permission.id().equals(PermissionId.COMPANY_ADMIN);
    boolean manager = permission.id().equals(PermissionId.CUSTOMERS_ADMIN);
    if (admin || manager) {
      if (!permission.requires().isEmpty()
          || !permission.includes().isEmpty()
          || permission.seat() != null
          || permission.mark() != null) {
        faults.add(at, "'" + permission.id() + "' must not require, include or depend on anything");
      }
      if (permission.level() != Level.MANAGE) {
        faults.add(at + "/level", "'" + permission.id() + "' must be of level manage");
      }
    }
    if (admin
        && (permission.entitlement()
            || permission.companyTypes().size() < CompanyType.values().length)) {
      faults.add(at, "'company.admin' must exist for every company, without entitlement (R16)");
    }
    if (manager && permission.companyTypes().stream().anyMatch(type -> !type.canReferCustomers())) {
      faults.add(
          at + "/companyTypes", "'customers.admin' is for partner-type companies only (R20)");
    }
    if (permission.includes().contains(PermissionId.COMPANY_ADMIN)) {
      faults.add(at + "/includes", "no permission may include 'company.admin'");
    }
  }
}
