package io.gatehouse.domain.assignment;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.permission.Grants;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.Seat;
import io.gatehouse.domain.user.SeatHold;
import io.gatehouse.domain.user.User;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives new users what they begin with in their own company (R4, R10), by the rules of all giving.
 */
public final class Welcome {
  private final Asking asking;
  private final Assigner assigner;
  private final Scopes scopes;
  private final Choosing choosing;
  private final SeatRules seats;

  public Welcome(Asking asking) {
    this.asking = asking;
    this.assigner = new Assigner(asking.catalogue());
    this.scopes = new Scopes(asking.catalogue());
    this.choosing = new Choosing(asking);
    this.seats = new SeatRules(asking.catalogue());
  }

  /**
   * What the new user has.
   *
   * @param chosen what an event tells of the customers put on their list
   */
  public record Given(Membership membership, Map<String, String> chosen) {}

  /**
   * Adds the memberships to the change.
   *
   * @param first whether it is the company's first user, who administers it whoever made them (R4)
   * @param seat the one they begin with; null: none
   * @param pointer where in the request the choice of customers stands
   */
  public Given give(
      Change.Builder change,
      User user,
      Company home,
      boolean first,
      Assignment assignment,
      @Nullable SeatTypeId seat,
      CustomerChoice choice,
      Context context,
      String pointer) {
    Giver giver = asking.giver(context, home);
    Grants begun =
        first
            ? Grants.of(Set.of(PermissionId.COMPANY_ADMIN), home.entitlements().round())
            : Grants.NONE;
    if (seat != null) {
      seats.requireRights(giver);
    }
    Grants grants = assigner.assign(begun, assignment, new Assigner.Place(home, true, seat), giver);
    CustomerScope scope =
        choosing.scope(
            scopes.following(CustomerScope.NONE, grants, home, giver), grants, choice, home, giver);
    Membership membership =
        Membership.atHome(
            user,
            grants,
            seat == null ? null : new Seat(seat, SeatHold.of(user.status()), context.now()),
            scope);
    seats.requireFit(membership, user, home, home);
    change.create(membership);
    Choosing.Chosen chosen =
        choosing.apply(change, membership, scope, choice, home, giver, pointer + "/add");
    return new Given(membership, chosen.after());
  }
}
