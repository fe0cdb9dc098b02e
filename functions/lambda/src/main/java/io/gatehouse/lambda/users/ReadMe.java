package io.gatehouse.lambda.users;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.lambda.api.CompanyJson;
import io.gatehouse.lambda.api.UserViews;
import jakarta.inject.Singleton;
import java.util.Objects;

/** Tells callers who they are: the console asks this first, and shows only what they may do. */
@Singleton
final class ReadMe implements UseCase<AccessFacts, MeJson> {
  private final ReadAccessFacts readFacts;
  private final UserViews views;

  ReadMe(ReadAccessFacts readFacts, UserViews views) {
    this.readFacts = readFacts;
    this.views = views;
  }

  @Override
  public Outcome<MeJson> decide(AccessFacts caller, Context context) {
    User user = Objects.requireNonNull(caller.user(), "whoever is let through is somebody");
    AccessFacts atHome = readFacts.read(user.id(), user.home());
    Company home = Objects.requireNonNull(atHome.company(), "a user's home company exists");
    Membership membership =
        Objects.requireNonNull(atHome.membership(), "written together with the user (R9)");
    return Outcome.of(
        new MeJson(
            views.of(user, membership, null, home),
            CompanyJson.of(home),
            Access.permissions(atHome).stream().map(PermissionId::value).toList()));
  }
}
