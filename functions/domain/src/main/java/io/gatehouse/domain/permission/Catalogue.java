package io.gatehouse.domain.permission;

import java.util.Set;

/**
 * The permissions that can be given to users.
 *
 * @param assignable ids a caller may tick when a user is created
 */
public record Catalogue(Set<PermissionId> assignable) {
  /** What first light knows; the full catalogue of R17 is data that takes its place. */
  public static final Catalogue DEFAULT = new Catalogue(Set.of(PermissionId.COMPANY_ADMIN));

  public Catalogue {
    assignable = Set.copyOf(assignable);
  }

  /**
   * Reads an id that a caller wants to give.
   *
   * @throws IllegalArgumentException if the catalogue does not have it
   */
  public PermissionId assignable(String id) {
    PermissionId permission = new PermissionId(id);
    if (!assignable.contains(permission)) {
      throw new IllegalArgumentException("is not a permission that can be given: " + id);
    }
    return permission;
  }
}
