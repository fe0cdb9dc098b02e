package io.gatehouse.domain.assignment;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.invitation.Invitations;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.permission.Grants;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.Seat;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.Users;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Gives something in a company to a user of another one, named by their address: a consultant, say,
 * or somebody of a partner that is not the partner of record (R9, R32). Nobody gives what they do
 * not hold there (R14). Who was given something before is given more.
 */
public final class AddContact implements UseCase<AddContact.Input, Contact> {
  private final Asking asking;
  private final Assigner assigner;
  private final SeatRules rules;
  private final Users users;
  private final Seating seating;
  private final IdGenerator ids;

  public AddContact(Asking asking, Users users, Invitations invitations, IdGenerator ids) {
    this.asking = asking;
    this.assigner = new Assigner(asking.catalogue());
    this.rules = new SeatRules(asking.catalogue());
    this.users = users;
    this.seating = new Seating(invitations);
    this.ids = ids;
  }

  /**
   * Who is given what, where. Every id is one of the catalogue.
   *
   * @param seat which they are to have there, by the rules of all changes of seats (R22, R24);
   *     null: as it is
   */
  public record Input(
      CompanyId company, EmailAddress email, Assignment assignment, @Nullable SeatTypeId seat) {}

  @Override
  public Outcome<Contact> decide(Input input, Context context) {
    User user =
        users
            .findByEmail(input.email())
            .filter(AddContact::isThere)
            .orElseThrow(AddContact::unknown);
    Asking.Pair pair = asking.pair(context, input.company(), user.id());
    AccessFacts target = pair.target();
    Company company = target.company();
    Company home = target.home();
    Membership atHome = target.homeMembership();
    if (company == null
        || home == null
        || atHome == null
        || !CompanyStatus.PRESENT.contains(home.status())) {
      throw unknown();
    }
    if (target.isHome()) {
      throw new Refused(new Refusal.UserOfOwn());
    }
    if (pair.giver().is(user.id())) {
      // What they gave themselves would outlive the grant or delegation they act by (R30, R35).
      throw new Refused(new Refusal.OwnAccount());
    }
    asking.requireNoMore(pair, context.now());
    Membership before = target.membership();
    Seat seat = seat(before == null ? null : before.seat(), input.seat(), user, context.now());
    Grants grants =
        assigner.assign(
            before == null ? Grants.NONE : before.grants(),
            input.assignment(),
            new Assigner.Place(company, false, seat == null ? null : seat.type()),
            pair.giver());
    if (grants.isEmpty()) {
      throw Validation.refuse("/give", "must name what the contact is to be given");
    }
    if (before != null && grants.equals(before.grants()) && Objects.equals(seat, before.seat())) {
      return Outcome.of(new Contact(user, home, before));
    }
    Membership after =
        before == null
            ? Membership.elsewhere(
                company.id(), user.id(), home.id(), atHome.name(), grants, seat, context.now())
            : before.given(grants, seat).dated(context.now());
    if (input.seat() != null) {
      rules.requireRights(pair.giver());
      rules.requireFit(after, user, company, home);
      // Another seat may bring back what the one before capped.
      asking.requireNoMore(
          new Asking.Pair(pair.giver(), SetSeat.with(target, after)), context.now());
    }
    return new Outcome<>(new Contact(user, home, after), change(before, after, user, context));
  }

  /** As it is, unless one is asked for (R21). */
  private @Nullable Seat seat(
      @Nullable Seat before, @Nullable SeatTypeId wanted, User user, Instant now) {
    return wanted == null ? before : seating.on(wanted, before, user, now);
  }

  private Change change(@Nullable Membership before, Membership after, User user, Context context) {
    Change.Builder change =
        Change.builder()
            .put(before, after)
            .log(
                context.event(
                    ids.eventId(),
                    EventKind.CONTACT_ADDED,
                    after.company(),
                    after.user(),
                    before == null ? Map.of() : before.facts(),
                    after.facts()));
    if (before == null || !before.isGivenAnything()) {
      change.send(
          new OutgoingMessage(
              ids.messageId(),
              after.company(),
              new Delivery.AccessGivenMail(
                  after.user(), after.company(), context.actor().person().orElseThrow()),
              context.now()));
    }
    if (after.seat() != null) {
      // What becomes of them at home in this very moment may have passed this tie by.
      change.send(
          OutgoingMessage.alignTies(ids.messageId(), user.home(), after.user(), context.now()));
    }
    return change.build();
  }

  private static boolean isThere(User user) {
    return user.status().isPresent();
  }

  /** One answer, whether there never was such a user or they are gone. */
  private static Refused unknown() {
    return new Refused(new Refusal.NoSuchContact());
  }
}
