package io.gatehouse.domain.assignment;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.catalogue.SeatType;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.invitation.Invitations;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.Seat;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.Users;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Puts a user on another seat in a company, or on none (R12, R21 to R24). Whether one is free is
 * not looked at here, see {@link io.gatehouse.domain.seat.SeatLimits}. Nobody changes a user who
 * holds more (R14), nor seats somebody so that they would.
 *
 * <p>For the company's own users, and for users of other companies to whom it has given something
 * already (R9).
 */
public final class SetSeat implements UseCase<SetSeat.Input, ChangedUser> {
  private final Asking asking;
  private final Users users;
  private final Seating seating;
  private final IdGenerator ids;
  private final SeatRules rules;

  public SetSeat(Asking asking, Users users, Invitations invitations, IdGenerator ids) {
    this.asking = asking;
    this.users = users;
    this.seating = new Seating(invitations);
    this.ids = ids;
    this.rules = new SeatRules(asking.catalogue());
  }

  /**
   * Whom, in which company.
   *
   * @param seat one of the catalogue; null: none
   */
  public record Input(CompanyId company, UserId user, @Nullable SeatTypeId seat) {}

  @Override
  public Outcome<ChangedUser> decide(Input input, Context context) {
    Asking.Pair pair = asking.pair(context, input.company(), input.user());
    AccessFacts target = pair.target();
    Asking.Recipient known = pair.known();
    Company company = known.company();
    Membership membership = known.membership();
    Company home = Objects.requireNonNull(target.home(), "whoever is present has a home");
    requireNotOneself(pair, input.seat());
    rules.requireRights(pair.giver());
    User user =
        users.find(input.user()).orElseThrow(() -> new Refused(new Refusal.NotFound("user")));
    Seat seat = seat(membership.seat(), input.seat(), user, context.now());
    if (seat == null ? membership.seat() == null : seat.equals(membership.seat())) {
      return Outcome.of(new ChangedUser(company, membership));
    }
    asking.requireNoMore(pair, context.now());
    Membership changed = membership.withSeat(seat).dated(context.now());
    rules.requireFit(changed, user, company, home);
    asking.requireNoMore(new Asking.Pair(pair.giver(), with(target, changed)), context.now());
    Change.Builder change = Change.builder().update(membership, changed);
    if (!target.isHome() && seat != null) {
      // What becomes of them at home in this very moment may have passed this tie by.
      change.send(
          OutgoingMessage.alignTies(ids.messageId(), user.home(), user.id(), context.now()));
    }
    change.log(
        context.event(
            ids.eventId(),
            EventKind.SEAT_CHANGED,
            company.id(),
            input.user(),
            membership.facts(),
            changed.facts()));
    return new Outcome<>(new ChangedUser(company, changed), change.build());
  }

  /** Whoever seats themselves away cannot come back (R13); elsewhere, others decide on them. */
  private void requireNotOneself(Asking.Pair pair, @Nullable SeatTypeId wanted) {
    SeatType type = wanted == null ? null : asking.catalogue().seatType(wanted).orElse(null);
    if (pair.giver().is(pair.target().user())
        && (!pair.target().isHome() || (type != null && type.cap() != null))) {
      throw new Refused(new Refusal.OwnAccount());
    }
  }

  private @Nullable Seat seat(
      @Nullable Seat before, @Nullable SeatTypeId wanted, User user, Instant now) {
    return wanted == null ? null : seating.on(wanted, before, user, now);
  }

  /** What would be known of somebody once their membership is that one. */
  static AccessFacts with(AccessFacts facts, Membership changed) {
    return new AccessFacts(
        facts.user(),
        facts.standing(),
        facts.company(),
        changed,
        facts.home(),
        facts.isHome() ? changed : facts.homeMembership());
  }
}
