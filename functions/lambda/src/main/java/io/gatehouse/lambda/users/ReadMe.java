package io.gatehouse.lambda.users;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.emailchange.EmailChanges;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.Users;
import io.gatehouse.lambda.api.CompanyJson;
import io.gatehouse.lambda.api.UserViews;
import jakarta.inject.Singleton;
import java.util.Objects;

/** Tells callers who they are: the console asks this first, and shows only what they may do. */
@Singleton
final class ReadMe implements UseCase<AccessFacts, MeJson> {
  private final Users users;
  private final EmailChanges emailChanges;
  private final UserViews views;
  private final Access access;

  ReadMe(Users users, EmailChanges emailChanges, UserViews views, Access access) {
    this.users = users;
    this.emailChanges = emailChanges;
    this.views = views;
    this.access = access;
  }

  @Override
  public Outcome<MeJson> decide(AccessFacts caller, Context context) {
    User user =
        users.find(caller.user()).orElseThrow(() -> new Refused(new Refusal.SignInRequired()));
    Company home = Objects.requireNonNull(caller.home(), "whoever is let through has a home");
    Membership membership =
        Objects.requireNonNull(caller.homeMembership(), "and what it gave them (R9)");
    return Outcome.of(
        new MeJson(
            views.of(user, membership, null, emailChanges.find(user.id()).orElse(null), home),
            CompanyJson.of(home),
            access.catalogue().ids(access.permissions(caller.atHome(), context.now())).stream()
                .map(PermissionId::value)
                .toList()));
  }
}
