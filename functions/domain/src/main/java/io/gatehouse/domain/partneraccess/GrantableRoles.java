package io.gatehouse.domain.partneraccess;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.Role;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.permission.RoleId;
import java.util.List;

/** What the catalogue lets customers grant (R28): no role is known here by its name. */
public final class GrantableRoles {
  private final List<Role> roles;

  public GrantableRoles(Catalogue catalogue) {
    this.roles =
        catalogue.roles().stream()
            .filter(Role::grantable)
            .filter(role -> role.existsFor(CompanyType.CUSTOMER))
            .toList();
  }

  /** In the order of the catalogue. */
  public List<Role> all() {
    return roles;
  }

  public boolean contains(RoleId id) {
    return roles.stream().anyMatch(role -> role.id().equals(id));
  }

  /**
   * One of them.
   *
   * @throws IllegalArgumentException if it is not; the message is for the request's fault
   */
  public RoleId require(RoleId id) {
    if (!contains(id)) {
      throw new IllegalArgumentException("is not a role that can be granted to a partner: " + id);
    }
    return id;
  }
}
