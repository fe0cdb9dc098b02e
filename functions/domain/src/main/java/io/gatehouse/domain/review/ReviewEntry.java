package io.gatehouse.domain.review;

import io.gatehouse.domain.company.PartnerGrant;
import io.gatehouse.domain.outside.Holding;
import org.jspecify.annotations.Nullable;

/**
 * An entry of a review as it is now.
 *
 * @param grant null for a user, and once it ended
 * @param holding null for a grant, and once the user has nothing there any more
 * @param decision null while nothing is decided
 */
public record ReviewEntry(
    EntryId id,
    @Nullable PartnerGrant grant,
    @Nullable Holding holding,
    @Nullable ReviewDecision decision) {
  /** Whether somebody has still to decide about it. */
  boolean isOpen() {
    return decision == null && (grant != null || holding != null);
  }
}
