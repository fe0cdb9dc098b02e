package io.gatehouse.domain.seat;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts.About;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.Role;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.roster.Facet;
import io.gatehouse.domain.roster.Place;
import io.gatehouse.domain.roster.Roster;
import io.gatehouse.domain.user.Membership;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds some of a company's people who can buy seats, to be named where none is left. It looks only
 * at the first few of whom the lists show, so in a large company it may miss some who could.
 */
public final class Buyers implements WhoCanBuy {
  /** As many as are named. */
  public static final int MOST = 5;

  private static final int CANDIDATES = 10;

  private final Access access;
  private final ReadAccessFacts readFacts;
  private final Roster roster;

  public Buyers(Access access, ReadAccessFacts readFacts, Roster roster) {
    this.access = access;
    this.readFacts = readFacts;
    this.roster = roster;
  }

  /** Names, at most {@link #MOST}; of nobody who cannot buy at this moment. */
  @Override
  public List<String> of(CompanyId company, Instant now) {
    Set<UserId> candidates = new LinkedHashSet<>();
    for (Facet facet : facets()) {
      for (Place place : roster.next(company, facet, "", null, CANDIDATES)) {
        candidates.add(place.user());
      }
    }
    List<About> questions =
        candidates.stream().limit(100).map(user -> new About(user, company)).toList();
    if (questions.isEmpty()) {
      return List.of();
    }
    Map<About, AccessFacts> facts = readFacts.readAll(questions);
    List<String> names = new ArrayList<>();
    for (About about : questions) {
      AccessFacts one = facts.get(about);
      if (one != null && names.size() < MOST && canBuy(one, now)) {
        Membership named = one.membership();
        names.add(named == null ? "" : named.name().full());
      }
    }
    return names.stream().filter(name -> !name.isEmpty()).toList();
  }

  /** Only the company's own: others come by what it gave them, and buy nothing for it. */
  private boolean canBuy(AccessFacts facts, Instant now) {
    Company company = facts.company();
    return company != null
        && facts.isHome()
        && facts.standing() != null
        && facts.standing().active()
        && access.check(facts, PermissionId.BILLING_EDIT, now);
  }

  private List<Facet> facets() {
    List<Facet> facets = new ArrayList<>();
    facets.add(Facet.of(PermissionId.COMPANY_ADMIN));
    facets.add(Facet.of(PermissionId.BILLING_EDIT));
    for (Role role : access.catalogue().roles()) {
      if (brings(role)) {
        facets.add(Facet.of(role.id()));
      }
    }
    return facets;
  }

  private boolean brings(Role role) {
    Catalogue catalogue = access.catalogue();
    return role.content().keySet().stream()
        .anyMatch(
            type -> catalogue.contains(catalogue.role(role.id(), type), PermissionId.BILLING_EDIT));
  }
}
