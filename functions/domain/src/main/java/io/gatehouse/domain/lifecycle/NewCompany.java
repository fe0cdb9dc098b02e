package io.gatehouse.domain.lifecycle;

import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.permission.PermissionId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A company to be made (R1, R2).
 *
 * @param parentCompany for a sub-partner
 * @param partnerOfRecord for a customer; null if direct
 * @param marks what sets it apart; each one of the catalogue's (R17)
 * @param entitlements what its users may be given, of the permissions that need it (R3)
 * @param firstUser may follow later
 */
public record NewCompany(
    String name,
    CompanyType type,
    @Nullable CompanyId parentCompany,
    @Nullable CompanyId partnerOfRecord,
    Set<String> marks,
    Set<PermissionId> entitlements,
    @Nullable NewPerson firstUser) {
  public NewCompany {
    marks = Set.copyOf(marks);
    entitlements = Set.copyOf(entitlements);
  }
}
