package io.gatehouse.lambda.access;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.AccessAnswer;
import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.access.AccessQuestion;
import io.gatehouse.domain.access.AskAccess;
import io.gatehouse.domain.access.Asker;
import io.gatehouse.domain.access.Explanation;
import io.gatehouse.domain.access.FindWhat;
import io.gatehouse.domain.access.FindWho;
import io.gatehouse.domain.access.Found;
import io.gatehouse.domain.access.Reached;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventLog;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.page.PlaceTokens;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.Users;
import io.gatehouse.lambda.api.PageJson;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Answers our own questions about access: check, explain, who and what (R43 to R45). */
@Singleton
final class Questions {
  /** An address that nobody has is asked about like a user who does not exist (R40). */
  private static final UserId NOBODY = new UserId("usr_0");

  private final Access access;
  private final AskAccess askAccess;
  private final FindWho findWho;
  private final FindWhat findWhat;
  private final Users users;
  private final PlaceTokens tokens;

  Questions(
      Access access,
      AccessIndex index,
      ReadAccessFacts facts,
      EventLog log,
      Users users,
      PlaceTokens tokens) {
    this.access = access;
    this.askAccess = new AskAccess(access, facts, log);
    this.findWho = new FindWho(access, index, facts, log);
    this.findWhat = new FindWhat(access, index, facts, log);
    this.users = users;
    this.tokens = tokens;
  }

  Outcome<CheckJson> check(Asked<CheckInput> asked, Context context) {
    return Outcome.of(new CheckJson(told(answer(asked, context)).allowed()));
  }

  Outcome<ExplanationJson> explain(Asked<CheckInput> asked, Context context) {
    AccessAnswer answer = answer(asked, context);
    return Outcome.of(Words.of(access.catalogue(), told(answer), answer));
  }

  private AccessAnswer answer(Asked<CheckInput> asked, Context context) {
    CheckInput wire = asked.wire();
    Reading reading = new Reading(access);
    UserId named = reading.user(wire.userId());
    EmailAddress email = email(reading, wire.userId(), wire.email(), asked.asker());
    CompanyId company = reading.company(wire.companyId());
    PermissionId permission = reading.permission(wire.permission(), true);
    ResourceId resource = reading.resource(wire.resource(), permission);
    Instant at = reading.at(wire.at());
    AccessQuestion question =
        new AccessQuestion(
            subject(named, email, asked.asker(), reading),
            reading.finished(company),
            reading.finished(permission),
            resource);
    return askAccess
        .decide(new AskAccess.Input(asked.asker(), List.of(question), at), context)
        .answer()
        .getFirst();
  }

  private static Explanation told(AccessAnswer answer) {
    if (answer.explanation() == null) {
      throw new Refused(new Refusal.NotPermitted(PermissionId.USERS_VIEW.value()));
    }
    return answer.explanation();
  }

  Outcome<PageJson<WhoJson>> who(Asked<WhoInput> asked, Context context) {
    WhoInput wire = asked.wire();
    Reading reading = new Reading(access);
    CompanyId company = reading.company(wire.companyId());
    PermissionId permission = reading.permission(wire.permission(), true);
    ResourceId resource = reading.resource(wire.resource(), permission);
    Instant at = reading.at(wire.at());
    int limit = reading.limit(wire.limit());
    reading.validation().finish();
    Places places = new Places(tokens, "access-who", wire.binding(asked.askedBy()), "/pageToken");
    String after = places.read(wire.pageToken());
    Found<UserId, UserId> found =
        findWho
            .decide(
                new FindWho.Input(
                    asked.asker(),
                    reading.finished(company),
                    reading.finished(permission),
                    resource,
                    at,
                    facts -> true,
                    after == null ? null : new UserId(after),
                    limit),
                context)
            .answer();
    Map<UserId, User> known = found.results().isEmpty() ? Map.of() : users.findAll(found.results());
    return Outcome.of(
        new PageJson<>(
            found.results().stream().map(id -> WhoJson.of(id, known.get(id))).toList(),
            found.next() == null ? null : places.write(found.next())));
  }

  Outcome<PageJson<WhatJson>> what(Asked<WhatInput> asked, Context context) {
    WhatInput wire = asked.wire();
    Reading reading = new Reading(access);
    UserId named = reading.user(wire.userId());
    EmailAddress email = email(reading, wire.userId(), wire.email(), asked.asker());
    PermissionId permission = reading.permission(wire.permission(), false);
    Instant at = reading.at(wire.at());
    int limit = reading.limit(wire.limit());
    UserId user = subject(named, email, asked.asker(), reading);
    Places places = new Places(tokens, "access-what", wire.binding(asked.askedBy()), "/pageToken");
    String after = places.read(wire.pageToken());
    Found<Reached, CompanyId> found =
        findWhat
            .decide(
                new FindWhat.Input(
                    asked.asker(),
                    user,
                    permission,
                    at,
                    facts -> true,
                    after == null ? null : new CompanyId(after),
                    limit),
                context)
            .answer();
    return Outcome.of(
        new PageJson<>(
            found.results().stream().map(WhatJson::of).toList(),
            found.next() == null ? null : places.write(found.next())));
  }

  private static @Nullable EmailAddress email(
      Reading reading, @Nullable String userId, @Nullable String email, Asker asker) {
    if (userId != null && email != null) {
      reading.validation().error("/email", "must be left out: the user is named by userId");
    }
    if (userId == null && email == null && asker instanceof Asker.Workload) {
      reading.validation().error("/userId", "is required, or email: a workload is no user");
    }
    return reading.validation().optional("/email", email, EmailAddress::new);
  }

  /** Whom it is about; the faults of the request come first. */
  private UserId subject(
      @Nullable UserId named, @Nullable EmailAddress email, Asker asker, Reading reading) {
    reading.validation().finish();
    if (named != null) {
      return named;
    }
    if (email != null) {
      return users.findByEmail(email).map(User::id).orElse(NOBODY);
    }
    return asker instanceof Asker.Person person ? person.id() : NOBODY;
  }
}
