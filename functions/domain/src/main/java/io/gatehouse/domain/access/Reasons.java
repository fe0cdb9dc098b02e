package io.gatehouse.domain.access;

import io.gatehouse.domain.access.Missing.Mender;
import io.gatehouse.domain.access.Missing.Reason;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.Permission;
import io.gatehouse.domain.catalogue.PermissionSet;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.user.Membership;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out which link is missing, and who can mend it (R43). */
final class Reasons {
  private final Catalogue catalogue;

  Reasons(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** What stops the user altogether, whatever they hold. */
  List<Missing> stopping(AccessFacts facts) {
    List<Missing> stopping = new ArrayList<>();
    Company company = facts.company();
    Company home = facts.home();
    if (facts.standing() == null || home == null) {
      stopping.add(Missing.of(Reason.USER_UNKNOWN, null, Mender.NOBODY));
    } else if (!facts.standing().active()) {
      stopping.add(Missing.of(Reason.USER_NOT_ACTIVE, home.id(), Mender.COMPANY_ADMINISTRATOR));
    }
    stopped(company, Reason.COMPANY_SUSPENDED, Reason.COMPANY_DELETED).ifPresent(stopping::add);
    if (home != null && !facts.isHome()) {
      stopped(home, Reason.OWN_COMPANY_SUSPENDED, Reason.OWN_COMPANY_DELETED)
          .ifPresent(stopping::add);
    }
    return stopping;
  }

  /** Why nothing counts that has to do with a company, whatever anybody holds there (R6). */
  private static Optional<Missing> stopped(
      @Nullable Company company, Reason suspended, Reason deleted) {
    if (company == null) {
      return Optional.of(Missing.of(Reason.COMPANY_UNKNOWN, null, Mender.NOBODY));
    }
    return switch (company.status()) {
      case ACTIVE -> Optional.empty();
      case SUSPENDED -> Optional.of(Missing.of(suspended, company.id(), Mender.OPERATOR));
      case DELETED -> Optional.of(Missing.of(deleted, company.id(), Mender.OPERATOR));
      // Nobody is told more of it than of what never was.
      case ERASED -> Optional.of(Missing.of(Reason.COMPANY_UNKNOWN, null, Mender.NOBODY));
    };
  }

  /**
   * Why somebody who may act lacks a permission.
   *
   * @param contributions what every path brings
   * @param seated what is left of it after the seat, before requirements
   */
  List<Missing> missing(
      AccessFacts facts,
      PermissionId permission,
      List<Contribution> contributions,
      PermissionSet seated) {
    Company company = facts.company();
    Company home = facts.home();
    if (company == null || home == null) {
      return stopping(facts);
    }
    if (catalogue.contains(seated, permission)) {
      return List.of(requirementMissing(company.id(), permission, seated));
    }
    // Several paths may break for the same reason; it is told once.
    Set<Missing> missing = new LinkedHashSet<>();
    for (Contribution one : contributions) {
      if (catalogue.contains(one.promised(), permission)) {
        missing.add(missing(one, permission, facts, company, home));
      }
    }
    if (missing.isEmpty()) {
      missing.addAll(notGiven(permission, company));
    }
    return List.copyOf(missing);
  }

  private Missing requirementMissing(
      CompanyId company, PermissionId permission, PermissionSet seated) {
    List<PermissionId> lacking = catalogue.ids(catalogue.requirements(permission).minus(seated));
    return new Missing(Reason.REQUIREMENT_MISSING, company, lacking, Mender.COMPANY_ADMINISTRATOR);
  }

  private Missing missing(
      Contribution one, PermissionId permission, AccessFacts facts, Company company, Company home) {
    if (one.broken() != null) {
      return broken(one.broken(), company.id(), home.id());
    }
    if (catalogue.contains(one.held(), permission)) {
      return seat(permission, company.id(), facts.membership());
    }
    boolean heldAtHome = !facts.isHome() && one.path().from().equals(home.id());
    if (heldAtHome && isCapped(permission, facts.homeMembership())) {
      return Missing.of(Reason.SEAT_CAPS, home.id(), Mender.COMPANY_ADMINISTRATOR);
    }
    // Over customers, what counts is what is held at home (R18).
    Company giver = one.path().kind() == PathKind.CUSTOMERS ? home : company;
    return notThere(permission, giver)
        .orElseGet(
            () ->
                Missing.of(
                    Reason.GIVEN_BEFORE_ENTITLEMENT, giver.id(), Mender.COMPANY_ADMINISTRATOR));
  }

  private static Missing broken(Reason reason, CompanyId company, CompanyId home) {
    return reason == Reason.OUT_OF_SCOPE
        ? Missing.of(reason, home, Mender.COMPANY_ADMINISTRATOR)
        : Missing.of(reason, company, Mender.DECISION_MAKER);
  }

  /** It was held until the seat in the company took it away. */
  private Missing seat(
      PermissionId permission, CompanyId company, @Nullable Membership membership) {
    return Missing.of(
        isCapped(permission, membership) ? Reason.SEAT_CAPS : Reason.SEAT_MISSING,
        company,
        Mender.COMPANY_ADMINISTRATOR);
  }

  private boolean isCapped(PermissionId permission, @Nullable Membership membership) {
    SeatTypeId seat = membership == null ? null : membership.seatType();
    return catalogue.capped(catalogue.of(permission), seat).isEmpty();
  }

  private List<Missing> notGiven(PermissionId permission, Company company) {
    List<Missing> missing = new ArrayList<>();
    notThere(permission, company).ifPresent(missing::add);
    if (missing.stream().noneMatch(one -> one.reason() == Reason.NOT_FOR_THIS_COMPANY)) {
      missing.add(Missing.of(Reason.NOT_GIVEN, company.id(), Mender.COMPANY_ADMINISTRATOR));
    }
    return missing;
  }

  /** Why nobody has a permission in a company, if so it is. */
  private Optional<Missing> notThere(PermissionId id, Company company) {
    Permission permission = catalogue.get(id);
    PermissionSet existing = catalogue.existing(company.type(), company.marks());
    if (!catalogue.contains(existing, id)) {
      boolean marked = permission.companyTypes().contains(company.type());
      return Optional.of(
          Missing.of(
              Reason.NOT_FOR_THIS_COMPANY, company.id(), marked ? Mender.OPERATOR : Mender.NOBODY));
    }
    return permission.entitlement() && !company.entitlements().has(id)
        ? Optional.of(Missing.of(Reason.NOT_ENTITLED, company.id(), Mender.OPERATOR))
        : Optional.empty();
  }
}
