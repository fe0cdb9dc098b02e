package io.gatehouse.lambda.users;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.delegation.SessionToken;
import io.gatehouse.domain.emailchange.EmailChanges;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.ManageSession;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.Users;
import io.gatehouse.lambda.api.CompanyJson;
import io.gatehouse.lambda.api.UserViews;
import io.gatehouse.lambda.edge.Caller;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells callers who they are: the console asks this first, and shows only what they may do. */
@Singleton
final class ReadMe implements UseCase<Caller, MeJson> {
  private final Users users;
  private final EmailChanges emailChanges;
  private final UserViews views;
  private final Access access;
  private final ReadAccessFacts readFacts;

  ReadMe(
      Users users,
      EmailChanges emailChanges,
      UserViews views,
      Access access,
      ReadAccessFacts readFacts) {
    this.users = users;
    this.emailChanges = emailChanges;
    this.views = views;
    this.access = access;
    this.readFacts = readFacts;
  }

  @Override
  public Outcome<MeJson> decide(Caller asks, Context context) {
    AccessFacts caller = asks.facts();
    User user =
        users.find(caller.user()).orElseThrow(() -> new Refused(new Refusal.SignInRequired()));
    Company home = Objects.requireNonNull(caller.home(), "whoever is let through has a home");
    Membership membership =
        Objects.requireNonNull(caller.homeMembership(), "and what it gave them (R9)");
    return Outcome.of(
        new MeJson(
            views.of(user, membership, null, emailChanges.find(user.id()).orElse(null), home),
            CompanyJson.of(home),
            permissions(caller.atHome(), context.now()),
            Optional.ofNullable(asks.session())
                .flatMap(SessionToken::read)
                .map(session -> managing(session, caller.user(), context.now()))
                .orElse(null)));
  }

  private List<String> permissions(AccessFacts facts, Instant now) {
    return access.catalogue().ids(access.permissions(facts, now)).stream()
        .map(PermissionId::value)
        .toList();
  }

  /** Null once the session is over: then the console says so, instead of failing at its start. */
  private MeJson.@Nullable ManagingJson managing(SessionToken session, UserId user, Instant now) {
    AccessFacts facts = readFacts.read(user, session.company());
    Company company = facts.company();
    ManageSession open = session.open(facts, now).orElse(null);
    return company == null || open == null
        ? null
        : new MeJson.ManagingJson(
            company.id().value(),
            company.name(),
            open.until().toString(),
            permissions(facts.acting(company.id()), now));
  }
}
