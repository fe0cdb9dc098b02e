package io.gatehouse.domain.catalogue;

import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.RoleId;
import java.util.Map;
import java.util.Set;

/**
 * A named set of permissions per company type (R19).
 *
 * @param grantable whether a customer can give it to its partner of record (R28)
 * @param content for the types in which the role exists
 */
public record Role(
    RoleId id, Labels label, Labels help, boolean grantable, Map<CompanyType, Content> content) {
  public Role {
    content = Map.copyOf(content);
  }

  /** Whether it can be held in a company of that type. */
  public boolean existsFor(CompanyType type) {
    return content.containsKey(type);
  }

  /**
   * What it holds in one type of company.
   *
   * @param permissions as the catalogue lists them, without what they include
   * @param forCustomers whether all of it holds for the company's customers, too
   */
  public record Content(Set<PermissionId> permissions, boolean forCustomers) {
    public Content {
      permissions = Set.copyOf(permissions);
    }
  }
}
