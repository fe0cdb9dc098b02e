package io.gatehouse.domain.catalogue;

import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.permission.PermissionId;
import java.util.List;
import java.util.Set;

/**
 * Permissions to tick at once. Using one leaves no trace: what was ticked is held, whatever becomes
 * of the template.
 *
 * @param companyTypes for which it is offered
 */
public record Template(
    String id,
    Labels label,
    Labels help,
    Set<CompanyType> companyTypes,
    List<PermissionId> permissions) {
  public Template {
    companyTypes = Set.copyOf(companyTypes);
    permissions = List.copyOf(permissions);
  }
}
