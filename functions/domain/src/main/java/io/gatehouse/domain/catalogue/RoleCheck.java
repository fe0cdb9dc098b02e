package io.gatehouse.domain.catalogue;

import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.RoleId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks roles (R19): what they hold must exist where they do, and must be usable there. */
final class RoleCheck {
  private final Map<PermissionId, Permission> permissions;
  private final Faults faults;

  RoleCheck(Map<PermissionId, Permission> permissions, Faults faults) {
    this.permissions = permissions;
    this.faults = faults;
  }

  Map<RoleId, Role> roles(List<CatalogueSource.Role> written) {
    Map<RoleId, Role> roles = new LinkedHashMap<>();
    faults.each(
        "/roles",
        written,
        CatalogueSource.Role::id,
        (at, role) -> {
          RoleId id = new RoleId(role.id());
          Map<CompanyType, Role.Content> contents = new EnumMap<>(CompanyType.class);
          role.content()
              .forEach(
                  (typeName, content) -> {
                    String place = at + "/content/" + typeName;
                    CompanyType type = faults.companyType(place, typeName);
                    if (type != null) {
                      contents.put(type, content(place + "/permissions", type, content));
                    }
                  });
          if (role.grantable() && !contents.containsKey(CompanyType.CUSTOMER)) {
            faults.add(
                at + "/grantable", "a role that customers grant must exist for CUSTOMER (R28)");
          }
          roles.put(
              id,
              new Role(
                  id,
                  faults.labels(at + "/label", role.label()),
                  faults.labels(at + "/help", role.help()),
                  role.grantable(),
                  contents));
        });
    return roles;
  }

  private Role.Content content(String at, CompanyType type, CatalogueSource.Content written) {
    Set<PermissionId> ids = faults.known(at, written.permissions(), permissions.keySet());
    for (int index = 0; index < written.permissions().size(); index++) {
      String id = written.permissions().get(index);
      String place = at + "/" + index;
      if (id.equals(PermissionId.COMPANY_ADMIN.value())) {
        // The last administrator is counted by who was given it (R13), not by what roles hold.
        faults.add(place, "no role may hold 'company.admin'");
      }
      ids.stream()
          .filter(known -> known.value().equals(id) && !existsFor(known, type))
          .forEach(known -> faults.add(place, "'" + known + "' does not exist for " + type));
    }
    requirementsHeld(at, type, ids);
    return new Role.Content(ids, written.forCustomers());
  }

  private void requirementsHeld(String at, CompanyType type, Set<PermissionId> ids) {
    Set<PermissionId> held = new HashSet<>();
    Deque<PermissionId> open = new ArrayDeque<>(ids);
    while (!open.isEmpty()) {
      PermissionId id = open.pop();
      Permission permission = permissions.get(id);
      if (permission != null && existsFor(id, type) && held.add(id)) {
        open.addAll(permission.includes());
      }
    }
    for (PermissionId id : ids) {
      Permission permission = permissions.get(id);
      if (permission == null) {
        continue;
      }
      permission.requires().stream()
          .filter(required -> !held.contains(required))
          .forEach(
              required ->
                  faults.add(at, "'" + id + "' requires '" + required + "', which the role lacks"));
    }
  }

  private boolean existsFor(PermissionId id, CompanyType type) {
    Permission permission = permissions.get(id);
    return permission != null && permission.companyTypes().contains(type);
  }
}
