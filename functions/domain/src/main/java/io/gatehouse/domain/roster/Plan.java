package io.gatehouse.domain.roster;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.Permission;
import io.gatehouse.domain.catalogue.Role;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.PartnerGrant;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.text.Text;
import io.gatehouse.domain.user.Delegation;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a question is answered: the lists to look through, and who of those met there belongs where
 * in the answer.
 *
 * <p>What the lists give are candidates; whether one fits, and where they stand, is judged on what
 * is stored of them. So whoever is met in two lists is shown where they belong, once.
 */
final class Plan {
  private final UserQuestion question;
  private final Company company;
  private final Access access;
  private final List<Part> parts;
  private final List<Set<Facet>> filters;
  private final String namePrefix;
  private final String emailPrefix;

  /**
   * One part of the answer.
   *
   * @param streams everybody wanted is in each of them; each is several lists together
   */
  record Part(List<Set<Facet>> streams, String startsWith) {}

  Plan(UserQuestion question, Company company, Access access) {
    this.question = question;
    this.company = company;
    this.access = access;
    String text = question.search() == null ? question.startsWith() : question.search();
    this.namePrefix = text == null ? "" : Place.counting(Text.sortKey(text));
    this.emailPrefix = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    this.filters = filters();
    this.parts = planned();
  }

  List<Part> parts() {
    return parts;
  }

  private List<Part> planned() {
    if (question.search() != null) {
      return searching();
    }
    return switch (question.sort()) {
      case NAME -> List.of(byName());
      case EMAIL -> ownFirst(question.isAboutDeleted() ? Facet.DELETED_EMAILS : Facet.EMAILS);
      case NEWEST -> ownFirst(question.isAboutDeleted() ? Facet.DELETED_NEWEST : Facet.NEWEST);
    };
  }

  /**
   * Streams that everybody wanted is in, where those of the parts are others: if one is short,
   * going through all of it is less than looking for its people in lists of everybody.
   */
  List<Set<Facet>> shortCuts() {
    return parts.size() == 1 && parts.getFirst().equals(byName()) ? List.of() : filters;
  }

  /** Whether next to everybody met in the lists is wanted. */
  boolean isPlain() {
    return filters.isEmpty() || (filters.size() == 1 && parts.size() == 1);
  }

  private List<Part> searching() {
    List<Part> searched = new ArrayList<>();
    boolean deleted = question.isAboutDeleted();
    searched.add(byName());
    searched.add(part(deleted ? Facet.DELETED_FIRST_NAMES : Facet.FIRST_NAMES, namePrefix));
    searched.add(part(deleted ? Facet.DELETED_EMAILS : Facet.EMAILS, emailPrefix));
    if (!deleted) {
      searched.add(part(Facet.GUESTS, ""));
    }
    return searched;
  }

  private List<Part> ownFirst(Facet own) {
    return question.isAboutDeleted()
        ? List.of(part(own, ""))
        : List.of(part(own, ""), part(Facet.GUESTS, ""));
  }

  private Part byName() {
    return new Part(filters.isEmpty() ? List.of(Set.of(Facet.NAMES)) : filters, namePrefix);
  }

  private static Part part(Facet facet, String startsWith) {
    return new Part(List.of(Set.of(facet)), startsWith);
  }

  private List<Set<Facet>> filters() {
    UserStatus status = question.status();
    if (status == UserStatus.DELETED) {
      // Nothing that the company gave lists them any more; of these there are few.
      return List.of(Set.of(Facet.of(status)));
    }
    List<Set<Facet>> all = new ArrayList<>();
    if (question.role() != null) {
      all.add(Set.of(Facet.of(question.role())));
    }
    if (question.permission() != null) {
      all.add(bringing(question.permission()));
    }
    if (question.seat() != null) {
      all.add(Set.of(Facet.of(question.seat())));
    }
    if (status != null) {
      all.add(Set.of(Facet.of(status), Facet.GUESTS));
    }
    return List.copyOf(all);
  }

  /** Whatever can be given that brings the permission, and perhaps does not count today. */
  private Set<Facet> bringing(PermissionId wanted) {
    Catalogue catalogue = access.catalogue();
    Set<Facet> bringing = new HashSet<>();
    // Everything there is (R16).
    bringing.add(Facet.of(PermissionId.COMPANY_ADMIN));
    for (Permission permission : catalogue.permissions()) {
      if (catalogue.contains(catalogue.closure(permission.id()), wanted)) {
        bringing.add(Facet.of(permission.id()));
      }
    }
    for (Role role : catalogue.roles()) {
      if (catalogue.contains(catalogue.role(role.id(), company.type()), wanted)) {
        bringing.add(Facet.of(role.id()));
      }
    }
    return bringing;
  }

  /** Where in the answer they stand; null if they are not wanted. */
  @Nullable Spot spot(Found one) {
    return isShown(one) && fits(one) ? place(one) : null;
  }

  private boolean isShown(Found one) {
    if (isGuest(one)) {
      return !question.isAboutDeleted()
          && one.user().status().isPresent()
          && isStillGivenAnything(one.membership());
    }
    return question.isAboutDeleted() || one.user().status().isPresent();
  }

  /**
   * Whose group or delegation ended with its grant or partnership is a guest no more (R30, R34).
   */
  private boolean isStillGivenAnything(Membership membership) {
    Delegation delegation = membership.delegation();
    return !membership.grants().isEmpty()
        || membership.seat() != null
        || (delegation != null && delegation.partnership() == company.partnership())
        || membership.groups().entrySet().stream().anyMatch(this::stands);
  }

  private boolean stands(Map.Entry<RoleId, Long> group) {
    PartnerGrant grant = company.partnerGrants().get(group.getKey());
    return grant != null && grant.round() == group.getValue();
  }

  private boolean isGuest(Found one) {
    return !one.user().home().equals(company.id());
  }

  private boolean fits(Found one) {
    Membership membership = one.membership();
    return (question.status() == null || question.status() == one.user().status())
        && (question.role() == null || membership.grants().roles().containsKey(question.role()))
        && (question.seat() == null || question.seat().equals(membership.seatType()))
        && (question.permission() == null
            || access
                .catalogue()
                .contains(access.given(membership, company, !isGuest(one)), question.permission()));
  }

  private @Nullable Spot place(Found one) {
    User user = one.user();
    Place byName = RosterEntry.byLastName(one.membership().name(), user.id());
    if (question.search() != null) {
      return searched(one, byName);
    }
    return switch (question.sort()) {
      case NAME -> byName.text().startsWith(namePrefix) ? new Spot(0, byName) : null;
      case EMAIL -> isGuest(one) ? new Spot(1, byName) : new Spot(0, RosterEntry.byEmail(user));
      case NEWEST -> isGuest(one) ? new Spot(1, byName) : new Spot(0, RosterEntry.byNewest(user));
    };
  }

  private @Nullable Spot searched(Found one, Place byName) {
    User user = one.user();
    if (byName.text().startsWith(namePrefix)) {
      return new Spot(0, byName);
    }
    Place byFirstName =
        RosterEntry.byFirstName(isGuest(one) ? one.membership().name() : user.name(), user.id());
    if (byFirstName.text().startsWith(namePrefix)) {
      return new Spot(1, byFirstName);
    }
    if (!user.email().key().startsWith(emailPrefix)) {
      return null;
    }
    return isGuest(one) ? new Spot(3, byName) : new Spot(2, RosterEntry.byEmail(user));
  }
}
