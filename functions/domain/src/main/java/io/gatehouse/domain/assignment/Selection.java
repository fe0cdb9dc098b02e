package io.gatehouse.domain.assignment;

import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.permission.RoleId;
import java.util.Set;

/** Permissions, roles and single resources that a catalogue has. */
public record Selection(
    Set<PermissionId> permissions, Set<RoleId> roles, Set<ResourceId> resources) {
  public static final Selection NOTHING = new Selection(Set.of(), Set.of(), Set.of());

  public Selection {
    permissions = Set.copyOf(permissions);
    roles = Set.copyOf(roles);
    resources = Set.copyOf(resources);
  }

  /** Permissions alone. */
  public static Selection of(PermissionId... permissions) {
    return new Selection(Set.of(permissions), Set.of(), Set.of());
  }

  public static Selection of(RoleId... roles) {
    return new Selection(Set.of(), Set.of(roles), Set.of());
  }

  public boolean isEmpty() {
    return permissions.isEmpty() && roles.isEmpty() && resources.isEmpty();
  }
}
