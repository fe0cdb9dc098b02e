package io.gatehouse.domain.user;

import io.gatehouse.domain.change.Entity;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.Grants;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.permission.Rounds;
import io.gatehouse.domain.permission.SeatTypeId;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that ties a user to one company (R9). Every user has one in their home company, with
 * or without permissions.
 *
 * @param name copied from the user, because a company's users are listed by it
 * @param grants permissions, roles and single resources the company gave them
 * @param seat the seat they have in the company (R21); null if none
 * @param groups roles they hold by a group of their own company's, each with the round of the grant
 *     it was given under (R28)
 * @param delegation that the company made them its delegated account administrator (R35); null if
 *     not
 * @param chosen the round of their list of customers that this company is on (R18); null if on none
 * @param customers at home: for which customers their permissions over customers hold (R18)
 * @param standing at home: whether they may act at all; null elsewhere, and where an item was
 *     written before there was a copy
 * @param away elsewhere: where the user is at home, and since when the company gives them
 *     something; null at home, and where an item was written before it was noted
 */
public record Membership(
    CompanyId company,
    UserId user,
    PersonName name,
    Grants grants,
    @Nullable Seat seat,
    Map<RoleId, Long> groups,
    @Nullable Delegation delegation,
    @Nullable Long chosen,
    CustomerScope customers,
    @Nullable Standing standing,
    @Nullable Away away,
    long version)
    implements Entity {

  public Membership {
    groups = Map.copyOf(groups);
  }

  /** What a user's own company gives them when they are made, without a seat. */
  public static Membership atHome(User user, Grants grants, CustomerScope customers) {
    return atHome(user, grants, null, customers);
  }

  /** What a user's own company gives them when they are made. */
  public static Membership atHome(
      User user, Grants grants, @Nullable Seat seat, CustomerScope customers) {
    return new Membership(
        user.home(),
        user.id(),
        user.name(),
        grants,
        seat,
        Map.of(),
        null,
        null,
        customers,
        Standing.of(user),
        null,
        1);
  }

  /** The first tie to a company that is not the user's own; nothing is given by it yet. */
  public static Membership elsewhere(
      CompanyId company, UserId user, CompanyId home, PersonName name) {
    return new Membership(
        company,
        user,
        name,
        Grants.NONE,
        null,
        Map.of(),
        null,
        null,
        CustomerScope.NONE,
        null,
        new Away(home, null),
        1);
  }

  /** The first tie to a company that is not the user's own, with what that company gives them. */
  public static Membership elsewhere(
      CompanyId company,
      UserId user,
      CompanyId home,
      PersonName name,
      Grants grants,
      @Nullable Seat seat,
      Instant now) {
    return new Membership(
            company,
            user,
            name,
            grants,
            seat,
            Map.of(),
            null,
            null,
            CustomerScope.NONE,
            null,
            new Away(home, null),
            1)
        .dated(now);
  }

  /** The first tie to a company that is put on the user's list of customers. */
  public static Membership chosen(
      CompanyId company, UserId user, CompanyId home, PersonName name, long round) {
    return new Membership(
        company,
        user,
        name,
        Grants.NONE,
        null,
        Map.of(),
        null,
        round,
        CustomerScope.NONE,
        null,
        new Away(home, null),
        1);
  }

  /** The first tie to a customer whose partner put the user into its groups there (R28). */
  public static Membership inGroups(
      CompanyId customer, UserId user, CompanyId home, PersonName name, Map<RoleId, Long> groups) {
    return new Membership(
        customer,
        user,
        name,
        Grants.NONE,
        null,
        groups,
        null,
        null,
        CustomerScope.NONE,
        null,
        new Away(home, null),
        1);
  }

  /** Wears the crown in every list (R13). */
  public boolean isAdministrator() {
    return grants.ticks(PermissionId.COMPANY_ADMIN);
  }

  /** The type of their seat; null if they have none. */
  public @Nullable SeatTypeId seatType() {
    return seat == null ? null : seat.type();
  }

  /**
   * Whether the company made them its delegated account administrator, in whichever partnership.
   */
  public boolean isDelegated() {
    return delegation != null;
  }

  /**
   * Whether the company itself gave them anything, so that they belong on its list of users. Being
   * on their own company's list of customers is no gift of this one.
   */
  public boolean isGivenAnything() {
    return !grants.isEmpty() || seat != null || !groups.isEmpty() || delegation != null;
  }

  /**
   * Whether the company's list of users shows them: those at home there until they are deleted, and
   * whoever else it gave something. Who is at home shows by the copy of their standing; a home
   * membership of the first format has none until it is next written with one, and keeps its place
   * only if it is given something.
   */
  public boolean isListed() {
    return standing == null ? isGivenAnything() : standing.present();
  }

  public Membership withGrants(Grants changed) {
    return withGrants(changed, customers);
  }

  /** With what was given, and the customers it holds for. */
  public Membership withGrants(Grants changed, CustomerScope scope) {
    return next(name, changed, seat, groups, delegation, chosen, scope, standing);
  }

  /** With what was given, and that seat. */
  public Membership given(Grants changed, @Nullable Seat changedSeat) {
    return next(name, changed, changedSeat, groups, delegation, chosen, customers, standing);
  }

  public Membership withCustomers(CustomerScope changed) {
    return next(name, grants, seat, groups, delegation, chosen, changed, standing);
  }

  /** On the list of customers of that round, or on none. */
  public Membership withChosen(@Nullable Long round) {
    return next(name, grants, seat, groups, delegation, round, customers, standing);
  }

  /** With another seat, or none (R21). */
  public Membership withSeat(@Nullable Seat changed) {
    return next(name, grants, changed, groups, delegation, chosen, customers, standing);
  }

  /** In exactly these groups, each with the round of its grant (R28). */
  public Membership withGroups(Map<RoleId, Long> changed) {
    return next(name, grants, seat, changed, delegation, chosen, customers, standing);
  }

  /** Delegated account administrator, or not (R35). */
  public Membership withDelegation(@Nullable Delegation changed) {
    return next(name, grants, seat, groups, changed, chosen, customers, standing);
  }

  /** Without anything that the company gave. Whose list of customers it is on is not its to say. */
  public Membership emptied() {
    return next(name, Grants.NONE, null, Map.of(), null, chosen, customers, standing).dated(null);
  }

  /** With the copy of what the user is called now. */
  public Membership named(PersonName newName) {
    return next(newName, grants, seat, groups, delegation, chosen, customers, standing);
  }

  /** With the copy of what the user is called now, and that seat. */
  public Membership named(PersonName newName, @Nullable Seat changed) {
    return next(newName, grants, changed, groups, delegation, chosen, customers, standing);
  }

  /** With nothing but the tie itself, once the person is erased: past answers lean on it (R45). */
  public Membership emptied(PersonName nobody) {
    return next(
            nobody,
            Grants.NONE,
            null,
            Map.of(),
            null,
            null,
            customers.changedTo(CustomerScope.Kind.NONE),
            standing == null ? null : new Standing(false, standing.sessionsValidFrom(), false))
        .dated(null);
  }

  /**
   * With the copy of what has become of the user; whoever comes or goes takes a seat or frees it.
   */
  public Membership following(User user) {
    return next(
        name,
        grants,
        seat == null ? null : seat.with(SeatHold.of(user.status())),
        groups,
        delegation,
        chosen,
        customers,
        Standing.of(user));
  }

  /**
   * With the copy of where the user stands, and the seat as it is: for what changes nothing about
   * whether they are there.
   */
  public Membership copying(User user) {
    return next(name, grants, seat, groups, delegation, chosen, customers, Standing.of(user));
  }

  /** With a seat that counts, or does not; the same type. Without a seat, nothing but a version. */
  public Membership holding(SeatHold hold) {
    return withSeat(seat == null ? null : seat.with(hold));
  }

  /**
   * Elsewhere, with the time since when the company gives them something: it begins with the first
   * gift and ends with the last. The same version: it goes with what is written anyway.
   *
   * @param now null if nothing was given
   */
  public Membership dated(@Nullable Instant now) {
    if (away == null) {
      return this;
    }
    Instant since = isGivenAnything() ? (away.since() == null ? now : away.since()) : null;
    return new Membership(
        company,
        user,
        name,
        grants,
        seat,
        groups,
        delegation,
        chosen,
        customers,
        standing,
        new Away(away.home(), since),
        version);
  }

  /** The same as the first of its kind, where nothing tied the user to the company before. */
  public Membership first() {
    return new Membership(
        company,
        user,
        name,
        grants,
        seat,
        groups,
        delegation,
        chosen,
        customers,
        standing,
        away,
        1);
  }

  private Membership next(
      PersonName newName,
      Grants newGrants,
      @Nullable Seat newSeat,
      Map<RoleId, Long> newGroups,
      @Nullable Delegation newDelegation,
      @Nullable Long newChosen,
      CustomerScope newCustomers,
      @Nullable Standing newStanding) {
    return new Membership(
        company,
        user,
        newName,
        newGrants,
        newSeat,
        newGroups,
        newDelegation,
        newChosen,
        newCustomers,
        newStanding,
        away,
        version + 1);
  }

  /**
   * What an event tells. {@code chosen} is told by the events of the user's own company, whose list
   * it is.
   */
  @Override
  public Map<String, String> facts() {
    Map<String, String> facts = new TreeMap<>(grants.facts());
    if (seat != null) {
      facts.put("membership.seat", seat.type().value());
    }
    if (!groups.isEmpty()) {
      facts.put("membership.groups", Rounds.text(groups));
    }
    if (delegation != null) {
      facts.put("membership.delegated", Long.toString(delegation.partnership()));
    }
    if (customers.kind() != CustomerScope.Kind.NONE) {
      facts.put("membership.customers", customers.kind().name());
    }
    if (customers.round() != 0) {
      facts.put("membership.customersRound", Long.toString(customers.round()));
    }
    return facts;
  }
}
