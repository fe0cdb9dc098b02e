package io.gatehouse.domain.access;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyStatus;
import io.gatehouse.domain.id.UserId;
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
 */
public record AccessFacts(
    UserId user,
    @Nullable Standing standing,
    @Nullable Company company,
    @Nullable Membership membership,
    @Nullable Company home,
    @Nullable Membership homeMembership) {

  /** Whether something is asked for the user's own company. */
  public boolean isHome() {
    return company != null && home != null && company.id().equals(home.id());
  }

  /** Whether there is such a user, and they were not deleted. */
  public boolean isPresent() {
    return standing != null && standing.present();
  }

  /** The same, if the user could act: what they will hold once they are active. */
  public AccessFacts ifActive() {
    return new AccessFacts(
        user, new Standing(true, Instant.EPOCH), company, membership, home, homeMembership);
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
        : new AccessFacts(user, standing, company.resumed(), membership, home, homeMembership);
  }

  /** What is known about the same user in their own company. */
  public AccessFacts atHome() {
    return new AccessFacts(user, standing, home, homeMembership, home, homeMembership);
  }

  /** As if the company did not exist. */
  AccessFacts withoutCompany() {
    return new AccessFacts(user, standing, null, null, home, homeMembership);
  }

  /** As if the user did not exist. */
  AccessFacts withoutUser() {
    return new AccessFacts(user, null, company, null, null, null);
  }
}
