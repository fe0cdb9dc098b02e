package io.gatehouse.domain.catalogue;

import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.SeatTypeId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A permission (R15).
 *
 * @param group the id of its heading
 * @param companyTypes for which it exists
 * @param entitlement whether the company must be entitled to it (R3)
 * @param requires without which it has no effect
 * @param includes what it brings with it
 * @param reach where it holds when given at home (R18)
 * @param mark exists only in companies with that mark; null: in all
 * @param seat has no effect without that seat (R25); null: needs none
 */
public record Permission(
    PermissionId id,
    String group,
    Labels label,
    Labels help,
    Level level,
    Set<CompanyType> companyTypes,
    boolean entitlement,
    Set<PermissionId> requires,
    Set<PermissionId> includes,
    Reach reach,
    @Nullable String mark,
    @Nullable SeatTypeId seat) {
  public Permission {
    companyTypes = Set.copyOf(companyTypes);
    requires = Set.copyOf(requires);
    includes = Set.copyOf(includes);
  }
}
