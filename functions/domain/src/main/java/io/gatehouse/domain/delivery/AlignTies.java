package io.gatehouse.domain.delivery;

import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.SeatType;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.change.Decisions;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.event.Source;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.MessageId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.invitation.Invitations;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.Delivery.SeatFellBackMail.Cause;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.refusal.Refusal.SeatObstacle;
import io.gatehouse.domain.seat.Holds;
import io.gatehouse.domain.seat.PartnerSeats;
import io.gatehouse.domain.seat.SeatLimits;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.Seat;
import io.gatehouse.domain.user.SeatHold;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.Users;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Brings what other companies keep of a user in line with the user (R9): the name their lists go
 * by, whether a seat there counts (R27), and whether the user may keep it (R22). Each tie is
 * written by itself; repeated, it writes only what is left.
 *
 * <p>Whoever may not keep a seat, or finds none free on coming back, falls to the one that is free
 * and only to see, and stays on the company's list.
 */
public final class AlignTies {
  private static final int PAGE = 100;

  private final Users users;
  private final Invitations invitations;
  private final Companies companies;
  private final AccessIndex index;
  private final SeatLimits limits;
  private final Catalogue catalogue;
  private final Changes changes;
  private final IdGenerator ids;

  public AlignTies(
      Users users,
      Invitations invitations,
      Companies companies,
      AccessIndex index,
      SeatLimits limits,
      Catalogue catalogue,
      Changes changes,
      IdGenerator ids) {
    this.users = users;
    this.invitations = invitations;
    this.companies = companies;
    this.index = index;
    this.limits = limits;
    this.catalogue = catalogue;
    this.changes = changes;
    this.ids = ids;
  }

  /** Aligns all of them. Where there is no such user, there is nothing to align. */
  void everywhere(UserId user, MessageId cause, Instant now) {
    Context context =
        new Context(new Actor.Schedule(), new Source("ties.align", cause.value(), null), now);
    users.find(user).ifPresent(found -> align(found.home(), user, context));
    CompanyId after = null;
    List<Membership> page;
    do {
      page = index.membershipsElsewhere(user, after, PAGE);
      for (Membership membership : page) {
        align(membership.company(), user, context);
        after = membership.company();
      }
    } while (page.size() == PAGE);
  }

  private void align(CompanyId company, UserId user, Context context) {
    Decisions.carryOut(
        this::decide, new Tie(company, user), context, outcome -> changes.commit(outcome.change()));
  }

  private record Tie(CompanyId company, UserId user) {}

  private Outcome<Boolean> decide(Tie tie, Context context) {
    // As of now: the index may lag, and the user may have changed once more since.
    Membership before = users.membership(tie.company(), tie.user()).orElse(null);
    User user = users.find(tie.user()).orElse(null);
    if (before == null || user == null) {
      return Outcome.of(false);
    }
    SeatHold hold = Holds.of(user, invitations.find(user.id()).orElse(null));
    if (user.home().equals(tie.company())) {
      return atHome(before, hold);
    }
    Seat seat = before.seat();
    Seat held = seat == null ? null : seat.with(hold);
    Change change = aligned(before, user, held);
    if (seat != null && !mayKeep(seat, user, before)) {
      return fallBack(before, user, hold, Cause.NO_LONGER_QUALIFIES, context);
    }
    if (!limits.isFree(change)) {
      return fallBack(before, user, hold, Cause.NO_SEAT_LEFT, context);
    }
    return new Outcome<>(true, change);
  }

  /**
   * At home everything is written with the user. Only wrong codes that killed an invitation were
   * counted without looking at whose seat it reserved.
   */
  private static Outcome<Boolean> atHome(Membership before, SeatHold hold) {
    Seat seat = before.seat();
    return seat == null || hold != SeatHold.RELEASED || seat.hold() == hold
        ? Outcome.of(false)
        : new Outcome<>(true, Change.builder().update(before, before.holding(hold)).build());
  }

  private static Change aligned(Membership before, User user, @Nullable Seat seat) {
    return before.name().equals(user.name()) && Objects.equals(seat, before.seat())
        ? Change.NONE
        : Change.builder().update(before, before.named(user.name(), seat)).build();
  }

  /** R22. Who is deleted keeps the type of it, for when they are restored. */
  private boolean mayKeep(Seat seat, User user, Membership there) {
    Optional<SeatType> type = catalogue.seatType(seat.type());
    if (type.filter(SeatType::partnerEmployeesOnly).isEmpty() || !user.status().isPresent()) {
      return true;
    }
    Company account = companies.find(there.company()).orElse(null);
    Company home = companies.find(user.home()).orElse(null);
    if (account == null || home == null) {
      return true;
    }
    Set<SeatObstacle> missing = PartnerSeats.missing(account, home, user.email());
    if (home.status() == CompanyStatus.SUSPENDED) {
      // Stopped for a while, and everything of it comes back as it was (R6).
      missing.remove(SeatObstacle.PARTNER_STOPPED);
    }
    return missing.isEmpty();
  }

  private Outcome<Boolean> fallBack(
      Membership before, User user, SeatHold hold, Cause cause, Context context) {
    Seat seat =
        catalogue
            .fallbackSeatType()
            .map(type -> new Seat(type.id(), hold, context.now()))
            .orElse(null);
    Membership after = before.named(user.name(), seat).dated(context.now());
    Change.Builder change =
        Change.builder()
            .update(before, after)
            .log(
                context.event(
                    ids.eventId(),
                    EventKind.SEAT_FELL_BACK,
                    before.company(),
                    user.id(),
                    before.facts(),
                    after.facts()));
    tell(change, before.company(), user, cause, context);
    return new Outcome<>(true, change.build());
  }

  /** The user and both sides (R22): whoever the companies name to be contacted. Each once. */
  private void tell(
      Change.Builder change, CompanyId there, User user, Cause cause, Context context) {
    Set<UserId> told = new LinkedHashSet<>();
    told.add(user.id());
    for (CompanyId side : List.of(there, user.home())) {
      companies.find(side).map(Company::contactPerson).ifPresent(told::add);
    }
    for (UserId to : told) {
      change.send(
          new OutgoingMessage(
              ids.messageId(),
              there,
              new Delivery.SeatFellBackMail(to, there, user.id(), cause),
              context.now()));
    }
  }
}
