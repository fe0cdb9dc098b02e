package io.gatehouse.domain.access;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyDeletion;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.company.Entitlements;
import io.gatehouse.domain.company.PartnerGrant;
import io.gatehouse.domain.event.Event;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.Grants;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.permission.Rounds;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Delegation;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.PersonName;
import io.gatehouse.domain.user.Seat;
import io.gatehouse.domain.user.SeatHold;
import io.gatehouse.domain.user.Standing;
import io.gatehouse.domain.user.UserStatus;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What events tell of a company and of a user there, folded up to the last of them (R45): each
 * takes the facts before it away and puts those after it in their places.
 */
final class PastFacts {
  private static final String GRANT = "company.partnerGrant.";
  private static final String CHOSEN = "customers.";
  private static final String CHOSEN_BY = "company.chosenBy.";

  private final Map<String, String> facts = new HashMap<>();
  private final Set<String> told = new HashSet<>();

  /** Folds events, oldest first. */
  PastFacts(List<Event> events) {
    events.forEach(this::fold);
  }

  /** The same and what else happened. */
  PastFacts and(List<Event> events) {
    events.forEach(this::fold);
    return this;
  }

  private void fold(Event event) {
    facts.keySet().removeAll(event.before().keySet());
    facts.putAll(event.after());
    told.addAll(event.before().keySet());
    told.addAll(event.after().keySet());
  }

  /** The company; null if it had not been made. */
  @Nullable Company company(CompanyId id) {
    String type = facts.get("company.type");
    if (type == null) {
      return null;
    }
    CompanyStatus status =
        CompanyStatus.valueOf(facts.getOrDefault("company.status", CompanyStatus.ACTIVE.name()));
    boolean deleted = status == CompanyStatus.DELETED || status == CompanyStatus.ERASED;
    return new Company(
        id,
        facts.getOrDefault("company.name", ""),
        CompanyType.valueOf(type),
        company("company.parentCompanyId"),
        company("company.partnerOfRecordId"),
        number("company.partnership"),
        status,
        marks(),
        Set.of(),
        entitlements(),
        partnerGrants(),
        null,
        0,
        Instant.EPOCH,
        deleted ? new CompanyDeletion(Instant.EPOCH, CompanyStatus.ACTIVE) : null,
        1);
  }

  private @Nullable CompanyId company(String fact) {
    String id = facts.get(fact);
    return id == null ? null : new CompanyId(id);
  }

  private Set<String> marks() {
    String marks = facts.get("company.marks");
    return marks == null ? Set.of() : Set.of(marks.split(" ", -1));
  }

  private Entitlements entitlements() {
    Map<PermissionId, Long> since = new HashMap<>();
    Rounds.parse(facts.get("company.entitlements"))
        .forEach((id, round) -> since.put(new PermissionId(id), round));
    return new Entitlements(since, number("company.entitlementRound"));
  }

  private Map<RoleId, PartnerGrant> partnerGrants() {
    Map<RoleId, PartnerGrant> grants = new HashMap<>();
    facts.forEach(
        (fact, value) -> {
          if (fact.startsWith(GRANT)) {
            grants.put(new RoleId(fact.substring(GRANT.length())), PartnerGrant.parse(value));
          }
        });
    return grants;
  }

  /** Whether the user is of this company: it tells of their status (R9). */
  boolean isHome() {
    return facts.containsKey("user.status");
  }

  /** The user's standing, as far as decisions go; sessions are no part of the past. */
  Standing standing() {
    UserStatus status =
        UserStatus.valueOf(facts.getOrDefault("user.status", UserStatus.NOT_INVITED.name()));
    return new Standing(status == UserStatus.ACTIVE, Instant.EPOCH, status.isPresent());
  }

  /**
   * What the company gave the user.
   *
   * @param name as it is today: the log keeps none; null if it is not known
   * @param chosen the round of the user's list of customers that it was on; null if on none
   */
  Membership membership(
      CompanyId company, UserId user, @Nullable Long chosen, @Nullable PersonName name) {
    Map<RoleId, Long> groups = new HashMap<>();
    Rounds.parse(facts.get("membership.groups"))
        .forEach((role, round) -> groups.put(new RoleId(role), round));
    String seat = facts.get("membership.seat");
    return new Membership(
        company,
        user,
        name == null ? new PersonName(user.value(), user.value()) : name,
        Grants.parse(facts),
        seat == null ? null : new Seat(new SeatTypeId(seat), SeatHold.USED, Instant.EPOCH),
        groups,
        delegation(),
        chosen,
        customers(),
        isHome() ? standing() : null,
        null,
        1);
  }

  /** Before partnerships were counted, there was one, and the fact said {@code true}. */
  private @Nullable Delegation delegation() {
    String told = facts.get("membership.delegated");
    if (told == null) {
      return null;
    }
    return new Delegation("true".equals(told) ? 0 : Long.parseLong(told), Instant.EPOCH, null);
  }

  private CustomerScope customers() {
    String kind = facts.getOrDefault("membership.customers", CustomerScope.Kind.NONE.name());
    return new CustomerScope(CustomerScope.Kind.valueOf(kind), number("membership.customersRound"));
  }

  /** The round of the user's list on which that customer was noted; null if on none. */
  @Nullable Long chosen(CompanyId customer) {
    String round = facts.get(CHOSEN + customer);
    return round == null ? null : Long.valueOf(round);
  }

  /** Whether anything was told of that customer's being on the user's list, or not. */
  boolean tellsOf(CompanyId customer) {
    return told.contains(CHOSEN + customer);
  }

  /** The round of the list on which whoever made this company has had it since; null if on none. */
  @Nullable Long chosenBy(UserId maker) {
    String round = facts.get(CHOSEN_BY + maker);
    return round == null ? null : Long.valueOf(round);
  }

  private long number(String fact) {
    return Long.parseLong(facts.getOrDefault(fact, "0"));
  }
}
