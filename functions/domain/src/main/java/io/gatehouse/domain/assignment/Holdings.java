package io.gatehouse.domain.assignment;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.PermissionSet;
import io.gatehouse.domain.catalogue.ResourceKind;
import io.gatehouse.domain.permission.Grants;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.ResourceId;
import java.time.Instant;

/** What a user holds over a company, by any path, as far as others must hold it, too (R14). */
final class Holdings {
  private final Access access;
  private final Catalogue catalogue;

  Holdings(Access access) {
    this.access = access;
    this.catalogue = access.catalogue();
  }

  /**
   * What they hold, or would hold once active: disabled users, and those who have not come yet,
   * count for what they will hold.
   */
  PermissionSet of(AccessFacts facts, Instant now) {
    AccessFacts once = facts.ifActive();
    return access.permissions(once, now).plus(single(once, now));
  }

  /** Of which kinds they may use single things (R17), by the permission for all of the kind. */
  private PermissionSet single(AccessFacts facts, Instant now) {
    PermissionSet found = catalogue.none();
    Grants grants = facts.membership() == null ? Grants.NONE : facts.membership().grants();
    for (ResourceId id : grants.resources().keySet()) {
      PermissionId permission =
          catalogue.resourceKind(id.kind()).map(ResourceKind::permission).orElse(null);
      if (permission != null && access.check(facts, permission, id, now)) {
        found = found.plus(catalogue.of(permission));
      }
    }
    return found;
  }
}
