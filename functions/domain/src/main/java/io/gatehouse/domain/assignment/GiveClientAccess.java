package io.gatehouse.domain.assignment;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.catalogue.Catalogue;
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
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.permission.Grants;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.Seat;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.Users;
import java.util.Map;

/**
 * Adds a colleague to a client's account from the partner's side (R26): the tie to the client, the
 * seat for employees of partners, and the permissions, in one change. Asked for somebody who is
 * there already, it changes what they hold, and whatever seat they had becomes that one.
 *
 * <p>Only for users of the asker's own company: nobody brings strangers along. One user at a time
 * (R23), and by the rules of all giving (R14).
 */
public final class GiveClientAccess implements UseCase<GiveClientAccess.Input, ChangedUser> {
  private final Asking asking;
  private final Users users;
  private final Seating seating;
  private final IdGenerator ids;
  private final Assigner assigner;
  private final SeatRules rules;

  public GiveClientAccess(Asking asking, Users users, Invitations invitations, IdGenerator ids) {
    this.asking = asking;
    this.users = users;
    this.seating = new Seating(invitations);
    this.ids = ids;
    this.assigner = new Assigner(asking.catalogue());
    this.rules = new SeatRules(asking.catalogue());
  }

  /** Whom, in the account of which client, with what. */
  public record Input(CompanyId client, UserId user, Assignment assignment) {}

  @Override
  public Outcome<ChangedUser> decide(Input input, Context context) {
    Asking.Pair pair = asking.pair(context, input.client(), input.user());
    AccessFacts target = pair.target();
    Company client = target.company();
    Company home = target.home();
    Membership atHome = target.homeMembership();
    if (client == null || home == null || atHome == null || !isColleague(pair, context)) {
      throw new Refused(new Refusal.NotFound("user"));
    }
    if (pair.giver().is(input.user())) {
      throw new Refused(new Refusal.OwnAccount());
    }
    User user =
        users.find(input.user()).orElseThrow(() -> new Refused(new Refusal.NotFound("user")));
    asking.requireNoMore(pair, context.now());
    Membership before = target.membership();
    Seat seat =
        seating.on(
            partnerSeat(asking.catalogue()).id(),
            before == null ? null : before.seat(),
            user,
            context.now());
    Grants grants =
        assigner.assign(
            before == null ? Grants.NONE : before.grants(),
            input.assignment(),
            new Assigner.Place(client, false, seat.type()),
            pair.giver());
    if (before != null && grants.equals(before.grants()) && seat.equals(before.seat())) {
      return Outcome.of(new ChangedUser(client, before));
    }
    Membership changed =
        before == null
            ? Membership.elsewhere(
                client.id(), user.id(), home.id(), user.name(), grants, seat, context.now())
            : before.given(grants, seat).dated(context.now());
    rules.requireFit(changed, user, client, home);
    // Another seat may bring back what the one before capped.
    asking.requireNoMore(
        new Asking.Pair(pair.giver(), SetSeat.with(target, changed)), context.now());
    Change.Builder change = Change.builder().put(before, changed);
    UserId by = Asking.asker(context);
    if (by != null && (before == null || !before.isGivenAnything())) {
      change.send(
          new OutgoingMessage(
              ids.messageId(),
              client.id(),
              new Delivery.AccessGivenMail(user.id(), client.id(), by),
              context.now()));
    }
    change
        .send(OutgoingMessage.alignTies(ids.messageId(), user.home(), user.id(), context.now()))
        .log(
            context.event(
                ids.eventId(),
                EventKind.CLIENT_ACCESS_GIVEN,
                client.id(),
                user.id(),
                before == null ? Map.of() : before.facts(),
                changed.facts()));
    return new Outcome<>(new ChangedUser(client, changed), change.build());
  }

  /** Somebody else's people do not exist for the asker (R18), nor is a client's own a colleague. */
  private boolean isColleague(Asking.Pair pair, Context context) {
    AccessFacts target = pair.target();
    UserId asker = Asking.asker(context);
    Company home = target.home();
    if (asker == null || home == null || !target.isPresent() || target.isHome()) {
      return false;
    }
    ReadAccessFacts readFacts = asking.readFacts();
    Company own = readFacts.read(asker, home.id()).home();
    return own != null && own.id().equals(home.id());
  }

  private static SeatType partnerSeat(Catalogue catalogue) {
    return catalogue.seatTypes().stream()
        .filter(SeatType::partnerEmployeesOnly)
        .findFirst()
        .orElseThrow(() -> new Refused(new Refusal.NotFound("seat type for partners")));
  }
}
