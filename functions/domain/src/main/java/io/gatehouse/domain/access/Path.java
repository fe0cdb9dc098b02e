package io.gatehouse.domain.access;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.permission.RoleId;
import org.jspecify.annotations.Nullable;

/**
 * One way in which somebody comes to hold something (R43).
 *
 * @param from the company that gave it: the one asked for, or their own
 * @param permission what was ticked and is, or includes, what is asked for; null on other ways
 * @param role by which; null on other ways
 * @param resource that was given; null on other ways
 */
public record Path(
    PathKind kind,
    CompanyId from,
    @Nullable PermissionId permission,
    @Nullable RoleId role,
    @Nullable ResourceId resource) {
  static Path of(PathKind kind, CompanyId from) {
    return new Path(kind, from, null, null, null);
  }

  static Path ticked(PathKind kind, CompanyId from, PermissionId permission) {
    return new Path(kind, from, permission, null, null);
  }

  static Path role(PathKind kind, CompanyId from, RoleId role) {
    return new Path(kind, from, null, role, null);
  }

  static Path resource(CompanyId from, ResourceId resource) {
    return new Path(PathKind.RESOURCE, from, null, null, resource);
  }
}
