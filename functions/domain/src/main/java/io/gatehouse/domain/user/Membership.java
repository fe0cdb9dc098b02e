package io.gatehouse.domain.user;

import io.gatehouse.domain.change.Entity;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.PermissionId;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a company gave a user (R9). Every user has one in their home company, with or without
 * permissions.
 *
 * @param name copied from the user, because a company's users are listed by it
 */
public record Membership(
    CompanyId company, UserId user, PersonName name, Set<PermissionId> permissions, long version)
    implements Entity {

  public Membership {
    permissions = Set.copyOf(permissions);
  }

  /** Wears the crown in every list (R13). */
  public boolean isAdministrator() {
    return permissions.contains(PermissionId.COMPANY_ADMIN);
  }

  @Override
  public Map<String, String> facts() {
    String ids =
        new TreeSet<>(permissions)
            .stream().map(PermissionId::value).collect(Collectors.joining(" "));
    return Map.of("membership.permissions", ids);
  }
}
