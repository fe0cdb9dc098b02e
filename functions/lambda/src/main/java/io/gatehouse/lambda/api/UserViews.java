package io.gatehouse.lambda.api;

import io.gatehouse.domain.assignment.ChangedUser;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.emailchange.Addressed;
import io.gatehouse.domain.emailchange.EmailChange;
import io.gatehouse.domain.emailchange.EmailChanges;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.invitation.Invitations;
import io.gatehouse.domain.invitation.Invited;
import io.gatehouse.domain.lifecycle.NewUser;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.permission.Grants;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.roster.Found;
import io.gatehouse.domain.user.HomeUsers;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.Users;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Puts users together with what belongs beside them on a page: permissions, invitation, and who is
 * the contact person.
 */
@Singleton
public final class UserViews {
  private final Users users;
  private final HomeUsers homeUsers;
  private final Companies companies;
  private final Invitations invitations;
  private final EmailChanges emailChanges;
  private final Catalogue catalogue;
  private final Clock clock;

  UserViews(
      Users users,
      Companies companies,
      Invitations invitations,
      EmailChanges emailChanges,
      Catalogue catalogue,
      Clock clock) {
    this.users = users;
    this.homeUsers = new HomeUsers(users);
    this.companies = companies;
    this.invitations = invitations;
    this.emailChanges = emailChanges;
    this.catalogue = catalogue;
    this.clock = clock;
  }

  /** One user, as stored. */
  public UserJson of(User user) {
    return of(new Invited(user, invitations.find(user.id()).orElse(null)));
  }

  /** One user, as decided: invitation and change of address count as given. */
  public UserJson of(Addressed addressed) {
    User user = addressed.user();
    Company company = companies.find(user.home()).orElseThrow();
    return of(
        user, homeUsers.membership(user), addressed.invitation(), addressed.change(), company);
  }

  /** One user, as decided: the invitation given counts, not the stored one. */
  public UserJson of(Invited invited) {
    User user = invited.user();
    Company company = companies.find(user.home()).orElseThrow();
    return of(
        user,
        homeUsers.membership(user),
        invited.invitation(),
        emailChanges.find(user.id()).orElse(null),
        company);
  }

  /** One user who is about to exist. */
  public UserJson of(NewUser created) {
    return UserJson.of(
        created.user(),
        created.membership(),
        created.membership().grants(),
        created.invitation(),
        null,
        created.contactPerson(),
        clock.instant());
  }

  /** One user about whom everything is known already. */
  public UserJson of(
      User user,
      Membership membership,
      @Nullable Invitation invitation,
      @Nullable EmailChange change,
      Company company) {
    boolean contactPerson = user.id().equals(company.contactPerson());
    return UserJson.of(
        user,
        membership,
        counting(membership, company),
        invitation,
        change,
        contactPerson,
        clock.instant());
  }

  /** One user after a change of what they hold, as decided. */
  public UserJson of(ChangedUser changed) {
    UserId id = changed.membership().user();
    User user = users.find(id).orElseThrow();
    return of(
        user,
        changed.membership(),
        invitations.find(id).orElse(null),
        emailChanges.find(id).orElse(null),
        changed.company());
  }

  /** Without ticks that lost their entitlement: the page shows them as not ticked (R3). */
  private Grants counting(Membership membership, Company company) {
    Grants grants = membership.grants();
    for (Map.Entry<PermissionId, Long> tick : membership.grants().permissions().entrySet()) {
      boolean counts =
          catalogue
              .find(tick.getKey())
              .filter(
                  permission ->
                      !permission.entitlement()
                          || company.entitlements().holds(tick.getKey(), tick.getValue()))
              .isPresent();
      if (!counts) {
        grants = grants.minus(tick.getKey());
      }
    }
    return grants;
  }

  /** A page of a company's users, in one more read however long the page. */
  public PageJson<UserJson> page(Page<Found> found, Company company) {
    Map<UserId, Invitation> invited =
        invitations.findAll(found.items().stream().map(one -> one.user().id()).toList());
    return PageJson.of(
        found.map(
            one -> of(one.user(), one.membership(), invited.get(one.user().id()), null, company)));
  }
}
