package io.gatehouse.domain.partneraccess;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.permission.RoleId;

/**
 * Names a group (R28): whose customer it acts for, and by which role. At any time there is one of
 * that name at most, and it belongs to the customer's partner of record.
 */
public record GroupId(CompanyId customer, RoleId role) {
  /** For logs and messages; also names the due work of the grant. */
  @Override
  public String toString() {
    return customer + "#" + role;
  }
}
