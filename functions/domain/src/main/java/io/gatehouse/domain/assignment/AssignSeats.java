package io.gatehouse.domain.assignment;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.SeatType;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.change.Decisions;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts many users on the same seat, each in a change of its own: one that is refused stops no other
 * (R23). In the order they are named, so whoever is named first gets the last seat. Only seats that
 * the catalogue lets be assigned in bulk.
 *
 * <p>Unlike other use cases it writes while it decides, because a hundred changes fit into no
 * transaction. So it has no preview, and a request that died midway may be sent again: whoever has
 * the seat keeps it.
 */
public final class AssignSeats implements UseCase<AssignSeats.Input, List<AssignSeats.Assigned>> {
  /** As many as a request has time for. */
  public static final int MOST = 100;

  private final UseCase<SetSeat.Input, ChangedUser> assign;
  private final Catalogue catalogue;
  private final Changes changes;

  /**
   * Assigns by that.
   *
   * @param assign changes one user's seat, with all the guards around it
   */
  public AssignSeats(
      UseCase<SetSeat.Input, ChangedUser> assign, Catalogue catalogue, Changes changes) {
    this.assign = assign;
    this.catalogue = catalogue;
    this.changes = changes;
  }

  /**
   * Which seat, and who.
   *
   * @param users at most {@link #MOST}; who is named twice counts once
   */
  public record Input(CompanyId company, SeatTypeId seat, List<UserId> users) {
    public Input {
      users = List.copyOf(new LinkedHashSet<>(users));
      if (users.size() > MOST) {
        throw new IllegalArgumentException("more than " + MOST + " at once");
      }
    }
  }

  /**
   * What came of one.
   *
   * @param changed null if it was refused
   * @param refusal null if they have the seat
   */
  public record Assigned(UserId user, @Nullable ChangedUser changed, @Nullable Refusal refusal) {}

  @Override
  public Outcome<List<Assigned>> decide(Input input, Context context) {
    SeatType type = catalogue.seatType(input.seat()).orElseThrow();
    if (!type.bulk()) {
      throw new Refused(new Refusal.OneAtATime(type.named()));
    }
    List<Assigned> all = new ArrayList<>();
    for (UserId user : input.users()) {
      all.add(assign(new SetSeat.Input(input.company(), user, input.seat()), context));
    }
    return new Outcome<>(List.copyOf(all), Change.NONE);
  }

  private Assigned assign(SetSeat.Input one, Context context) {
    try {
      ChangedUser changed =
          Decisions.carryOut(assign, one, context, outcome -> changes.commit(outcome.change()));
      return new Assigned(one.user(), changed, null);
    } catch (Refused refused) {
      return new Assigned(one.user(), null, refused.refusal());
    }
  }
}
