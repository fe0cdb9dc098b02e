package io.gatehouse.domain.access;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.user.Delegation;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.Standing;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Everything a decision needs, read together beforehand. What does not exist is null. In the user's
 * own company, {@code home} is {@code company} and {@code homeMembership} is {@code membership}.
 *
 * @param user about whom something is asked, whether they exist or not
 * @param standing of the user; null if there is no such user
 * @param company for which something is asked
 * @param membership the user's in that company
 * @param home the user's own company
 * @param homeMembership the user's in their own company
 * @param capacity which of their paths count
 */
public record AccessFacts(
    UserId user,
    @Nullable Standing standing,
    @Nullable Company company,
    @Nullable Membership membership,
    @Nullable Company home,
    @Nullable Membership homeMembership,
    Capacity capacity) {

  /** As it was read: everything counts. */
  public AccessFacts(
      UserId user,
      @Nullable Standing standing,
      @Nullable Company company,
      @Nullable Membership membership,
      @Nullable Company home,
      @Nullable Membership homeMembership) {
    this(user, standing, company, membership, home, homeMembership, Capacity.ASKED_ABOUT);
  }

  /** Whether something is asked for the user's own company. */
  public boolean isHome() {
    return company != null && home != null && company.id().equals(home.id());
  }

  /** Whether there is such a user, and they were not deleted. */
  public boolean isPresent() {
    return standing != null && standing.present();
  }

  /**
   * The delegation by which the user may act for the company: one of the partnership that it has
   * now, with the user's own company (R34, R35). Null if there is none.
   */
  public @Nullable Delegation delegation() {
    Delegation delegation = membership == null ? null : membership.delegation();
    return delegation != null
            && company != null
            && home != null
            && !isHome()
            && home.id().equals(company.partnerOfRecord())
            && delegation.partnership() == company.partnership()
        ? delegation
        : null;
  }

  /**
   * The same, for what the user does themselves (R35).
   *
   * @param actingFor the company they act for as its delegated administrator; null if they act in
   *     their own name
   */
  public AccessFacts acting(@Nullable CompanyId actingFor) {
    Capacity acting =
        actingFor == null
            ? Capacity.OWN_NAME
            : company != null && company.id().equals(actingFor)
                ? Capacity.DELEGATED
                : Capacity.ELSEWHERE;
    return new AccessFacts(user, standing, company, membership, home, homeMembership, acting);
  }

  /**
   * The same, without what ends with a grant or a delegation (R30, R35): nothing of it may be left
   * behind with somebody else.
   *
   * @param actingFor as with {@link #acting}
   */
  public AccessFacts lasting(@Nullable CompanyId actingFor) {
    Capacity lasting = actingFor == null ? Capacity.LASTING : Capacity.ELSEWHERE;
    return new AccessFacts(user, standing, company, membership, home, homeMembership, lasting);
  }

  /** The same, if the user could act: what they will hold once they are active. */
  public AccessFacts ifActive() {
    return new AccessFacts(
        user,
        new Standing(true, Instant.EPOCH),
        company,
        membership,
        home,
        homeMembership,
        capacity);
  }

  /**
   * The same, if the company took part: with its status set aside, and only its (R6). That of the
   * user's own company stays what it is, even if that is the one asked about. What is erased stays
   * erased: it does not exist.
   */
  public AccessFacts ifTakingPart() {
    if (company == null || company.status() == CompanyStatus.ERASED) {
      return withoutCompany();
    }
    return company.status().takesPart()
        ? this
        : new AccessFacts(
            user, standing, company.resumed(), membership, home, homeMembership, capacity);
  }

  /** What is known about the same user in their own company. */
  public AccessFacts atHome() {
    return new AccessFacts(
        user,
        standing,
        home,
        homeMembership,
        home,
        homeMembership,
        isHome() || capacity != Capacity.DELEGATED ? capacity : Capacity.ELSEWHERE);
  }

  /** As if the company did not exist. */
  AccessFacts withoutCompany() {
    return new AccessFacts(user, standing, null, null, home, homeMembership, capacity);
  }

  /** As if the user did not exist. */
  AccessFacts withoutUser() {
    return new AccessFacts(user, null, company, null, null, null, capacity);
  }
}
