package io.gatehouse.domain.assignment;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.PermissionSet;
import io.gatehouse.domain.catalogue.SeatType;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refusal.SeatObstacle;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.seat.PartnerSeats;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may change seats, and who may sit on which (R22 to R24). */
final class SeatRules {
  private final Catalogue catalogue;

  SeatRules(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /**
   * Passes for whoever may change seats (R24).
   *
   * @throws Refused with {@link Refusal.NotPermitted} otherwise
   */
  void requireRights(Giver giver) {
    PermissionSet both =
        catalogue.of(List.of(PermissionId.USERS_MANAGE, PermissionId.BILLING_EDIT));
    if (!catalogue.contains(giver.holds(), PermissionId.COMPANY_ADMIN)
        && !giver.holds().containsAll(both)) {
      throw new Refused(new Refusal.NotPermitted(PermissionId.BILLING_EDIT.value()));
    }
  }

  /**
   * Passes if the seat of the membership is one the user may have there, or there is none.
   *
   * @param there the company of the membership
   * @param home the user's own
   * @throws Refused with {@link Refusal.NotEligibleForSeat} (R22) or {@link
   *     Refusal.AdministratorNeedsSeat}
   */
  void requireFit(Membership membership, User user, Company there, Company home) {
    SeatType type = type(catalogue, membership);
    if (type != null && type.partnerEmployeesOnly()) {
      Set<SeatObstacle> missing = PartnerSeats.missing(there, home, user.email());
      if (!missing.isEmpty()) {
        throw new Refused(new Refusal.NotEligibleForSeat(type.named(), missing));
      }
    }
    requireFitForAdministrator(catalogue, membership);
  }

  /**
   * A company counts its administrators by who wears the crown (R4, R13). So nobody wears one on a
   * seat that leaves nothing of it: the last administrator could otherwise be seated away.
   */
  static void requireFitForAdministrator(Catalogue catalogue, Membership membership) {
    SeatType type = type(catalogue, membership);
    if (type != null
        && membership.isAdministrator()
        && catalogue.capped(catalogue.of(PermissionId.COMPANY_ADMIN), type.id()).isEmpty()) {
      throw new Refused(new Refusal.AdministratorNeedsSeat(type.named()));
    }
  }

  private static @Nullable SeatType type(Catalogue catalogue, Membership membership) {
    SeatTypeId seat = membership.seatType();
    return seat == null ? null : catalogue.seatType(seat).orElse(null);
  }
}
