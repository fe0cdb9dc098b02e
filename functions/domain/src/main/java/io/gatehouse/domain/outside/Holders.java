package io.gatehouse.domain.outside;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.Path;
import io.gatehouse.domain.catalogue.ResourceKind;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.company.PartnerGrant;
import io.gatehouse.domain.permission.Grants;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.user.Membership;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Works out what somebody has at a company that is not their own. The operator's people, who look
 * after everybody, have something only where they were given it like anybody else.
 */
public final class Holders {
  private final Access access;

  public Holders(Access access) {
    this.access = access;
  }

  /** Null if it is nothing: a group or delegation that ended, and a list of customers, is. */
  public @Nullable Holding of(AccessFacts facts, Instant now) {
    Company company = facts.company();
    Company home = facts.home();
    Membership atHome = facts.homeMembership();
    if (company == null
        || company.status() == CompanyStatus.ERASED
        || home == null
        || atHome == null
        || facts.isHome()) {
      return null;
    }
    List<Means> means = new ArrayList<>();
    Membership there = facts.membership();
    if (there != null) {
      given(there, means::add);
    }
    ways(facts, company, there, now, means::add);
    if (means.isEmpty()) {
      return null;
    }
    return new Holding(
        facts.user(),
        there == null ? atHome.name() : there.name(),
        home,
        acts(facts, now),
        means,
        there == null || there.away() == null ? null : there.away().since(),
        null);
  }

  private static void given(Membership there, Consumer<Means> found) {
    Grants grants = there.grants();
    sorted(grants.roles().keySet()).forEach(role -> found.accept(Means.of(Means.Kind.ROLE, role)));
    sorted(grants.permissionIds())
        .forEach(permission -> found.accept(Means.of(Means.Kind.PERMISSION, permission)));
    sorted(grants.resources().keySet())
        .forEach(resource -> found.accept(Means.of(Means.Kind.RESOURCE, resource)));
    if (there.seat() != null) {
      found.accept(
          new Means(Means.Kind.SEAT, there.seat().type().value(), there.seat().since(), null));
    }
  }

  private void ways(
      AccessFacts facts,
      Company company,
      @Nullable Membership there,
      Instant now,
      Consumer<Means> found) {
    Set<String> seen = new TreeSet<>();
    for (Path way : access.ways(facts, now)) {
      Means means = means(way, company, there);
      if (means != null
          && (means.kind().isGift() || isOfPartner(facts))
          && seen.add(means.kind() + " " + means.id())) {
        found.accept(means);
      }
    }
  }

  /** Null for what was listed as given, or is the operator's. */
  private static @Nullable Means means(Path way, Company company, @Nullable Membership there) {
    return switch (way.kind()) {
      case GROUP -> {
        PartnerGrant grant =
            Objects.requireNonNull(company.partnerGrants().get(Objects.requireNonNull(way.role())));
        yield new Means(
            Means.Kind.GROUP, Objects.requireNonNull(way.role()).value(), null, grant.until());
      }
      case DELEGATED ->
          new Means(
              Means.Kind.DELEGATED,
              null,
              there == null || there.delegation() == null ? null : there.delegation().since(),
              null);
      case CUSTOMERS ->
          Means.of(Means.Kind.CUSTOMERS, way.role() == null ? way.permission() : way.role());
      case CUSTOMER_MANAGER -> Means.of(Means.Kind.CUSTOMER_MANAGER, null);
      case MEMBERSHIP, ROLE, RESOURCE, COMPANY_ADMIN, OPERATOR -> null;
    };
  }

  private static boolean isOfPartner(AccessFacts facts) {
    return facts.home() != null && facts.home().type() != CompanyType.OPERATOR;
  }

  private boolean acts(AccessFacts facts, Instant now) {
    return !access.permissions(facts, now).isEmpty() || usesSomething(facts, now);
  }

  private boolean usesSomething(AccessFacts facts, Instant now) {
    Grants grants = facts.membership() == null ? Grants.NONE : facts.membership().grants();
    for (ResourceId id : grants.resources().keySet()) {
      PermissionId permission =
          access.catalogue().resourceKind(id.kind()).map(ResourceKind::permission).orElse(null);
      if (permission != null && access.check(facts, permission, id, now)) {
        return true;
      }
    }
    return false;
  }

  private static <T> List<T> sorted(Set<T> ids) {
    return ids.stream()
        .sorted((one, other) -> one.toString().compareTo(other.toString()))
        .collect(Collectors.toList());
  }
}
