package io.gatehouse.domain.assignment;

import io.gatehouse.domain.catalogue.PermissionSet;
import io.gatehouse.domain.id.UserId;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may hand out in a company: nothing that they do not hold over it (R14). A company
 * admin holds everything the company is entitled to (R16).
 *
 * @param id null for a workload in its own name, which acts for the portal
 * @param holds over that company
 * @param holdsForCustomers over the customers of that company
 * @param allCustomers whether all of them are in their scope (R18)
 */
record Giver(
    @Nullable UserId id,
    PermissionSet holds,
    PermissionSet holdsForCustomers,
    boolean allCustomers) {
  /** Whether all of it may be handed out by them, and the one part for customers. */
  boolean mayGive(PermissionSet content, PermissionSet forCustomers) {
    return holds.containsAll(content) && holdsForCustomers.containsAll(forCustomers);
  }

  boolean is(UserId user) {
    return user.equals(id);
  }
}
