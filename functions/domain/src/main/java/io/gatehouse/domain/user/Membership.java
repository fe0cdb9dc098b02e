package io.gatehouse.domain.user;

import io.gatehouse.domain.change.Entity;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.Grants;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.permission.Rounds;
import io.gatehouse.domain.permission.SeatTypeId;
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
 * @param delegated whether the company made them its delegated account administrator (R35)
 * @param chosen the round of their list of customers that this company is on (R18); null if on none
 * @param customers at home: for which customers their permissions over customers hold (R18)
 * @param standing at home: whether they may act at all; null elsewhere, and where an item was
 *     written before there was a copy
 */
public record Membership(
    CompanyId company,
    UserId user,
    PersonName name,
    Grants grants,
    @Nullable SeatTypeId seat,
    Map<RoleId, Long> groups,
    boolean delegated,
    @Nullable Long chosen,
    CustomerScope customers,
    @Nullable Standing standing,
    long version)
    implements Entity {

  public Membership {
    groups = Map.copyOf(groups);
  }

  /** What a user's own company gives them when they are made. */
  public static Membership atHome(User user, Grants grants, CustomerScope customers) {
    return new Membership(
        user.home(),
        user.id(),
        user.name(),
        grants,
        null,
        Map.of(),
        false,
        null,
        customers,
        Standing.of(user),
        1);
  }

  /** The first tie to a company that is not the user's own; nothing is given by it yet. */
  public static Membership elsewhere(CompanyId company, UserId user, PersonName name) {
    return new Membership(
        company, user, name, Grants.NONE, null, Map.of(), false, null, CustomerScope.NONE, null, 1);
  }

  /** The first tie to a company that is put on the user's list of customers. */
  public static Membership chosen(CompanyId company, UserId user, PersonName name, long round) {
    return new Membership(
        company,
        user,
        name,
        Grants.NONE,
        null,
        Map.of(),
        false,
        round,
        CustomerScope.NONE,
        null,
        1);
  }

  /** Wears the crown in every list (R13). */
  public boolean isAdministrator() {
    return grants.ticks(PermissionId.COMPANY_ADMIN);
  }

  /**
   * Whether the company itself gave them anything, so that they belong on its list of users. Being
   * on their own company's list of customers is no gift of this one.
   */
  public boolean isGivenAnything() {
    return !grants.isEmpty() || seat != null || !groups.isEmpty() || delegated;
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
    return next(changed, chosen, scope, standing);
  }

  public Membership withCustomers(CustomerScope changed) {
    return next(grants, chosen, changed, standing);
  }

  /** On the list of customers of that round, or on none. */
  public Membership withChosen(@Nullable Long round) {
    return next(grants, round, customers, standing);
  }

  /** Without anything that the company gave. Whose list of customers it is on is not its to say. */
  public Membership emptied() {
    return new Membership(
        company,
        user,
        name,
        Grants.NONE,
        null,
        Map.of(),
        false,
        chosen,
        customers,
        standing,
        version + 1);
  }

  /** With the copy of what the user is called now. */
  public Membership named(PersonName newName) {
    return new Membership(
        company,
        user,
        newName,
        grants,
        seat,
        groups,
        delegated,
        chosen,
        customers,
        standing,
        version + 1);
  }

  /** With nothing but the tie itself, once the person is erased: past answers lean on it (R45). */
  public Membership emptied(PersonName nobody) {
    return new Membership(
        company,
        user,
        nobody,
        Grants.NONE,
        null,
        Map.of(),
        false,
        null,
        customers.changedTo(CustomerScope.Kind.NONE),
        standing == null ? null : new Standing(false, standing.sessionsValidFrom(), false),
        version + 1);
  }

  /** With the copy of what has become of the user. */
  public Membership following(User user) {
    return next(grants, chosen, customers, Standing.of(user));
  }

  private Membership next(
      Grants newGrants,
      @Nullable Long newChosen,
      CustomerScope newCustomers,
      @Nullable Standing newStanding) {
    return new Membership(
        company,
        user,
        name,
        newGrants,
        seat,
        groups,
        delegated,
        newChosen,
        newCustomers,
        newStanding,
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
      facts.put("membership.seat", seat.value());
    }
    if (!groups.isEmpty()) {
      facts.put("membership.groups", Rounds.text(groups));
    }
    if (delegated) {
      facts.put("membership.delegated", "true");
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
