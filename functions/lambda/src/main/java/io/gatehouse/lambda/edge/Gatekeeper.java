package io.gatehouse.lambda.edge;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.delegation.SessionToken;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.Users;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Lets a request through or refuses it, by what its operation requires. One read, then pure
 * decisions.
 */
@Singleton
final class Gatekeeper {
  private final Access access;
  private final ReadAccessFacts readFacts;
  private final Users users;
  private final RequestLimits limits;
  private final UsesElsewhere uses;
  private final Clock clock;

  Gatekeeper(
      Access access,
      ReadAccessFacts readFacts,
      Users users,
      RequestLimits limits,
      UsesElsewhere uses,
      Clock clock) {
    this.access = access;
    this.readFacts = readFacts;
    this.users = users;
    this.limits = limits;
    this.uses = uses;
    this.clock = clock;
  }

  Caller letThrough(Request request) {
    return switch (request.operation().requirement()) {
      case Requirement.Public open -> {
        limits.count(request, open.limit());
        yield new Caller(new Actor.Anonymous(), null, null, null);
      }
      case Requirement.DirectOnly ignored ->
          new Caller(workload(request.credentials()), null, null, null);
      case Requirement.Asking ignored -> asking(request);
      // About themselves, and in their own name, whatever they manage meanwhile.
      case Requirement.SignedIn ignored -> signedIn(request, CompanyId.OPERATOR, null);
      case Requirement.OverPortal required -> {
        Caller caller = signedIn(request, CompanyId.OPERATOR, session(request));
        access.require(required.permission(), caller.facts(), clock.instant());
        yield caller;
      }
      case Requirement.OfCompany required -> {
        Caller caller = signedIn(request, company(request.input()), session(request));
        if (!required.isMet(access, caller.facts(), clock.instant())) {
          throw access.refused(required.permission(), caller.facts(), clock.instant());
        }
        if (!request.preview()) {
          // A preview writes nothing at all (R46).
          uses.note(caller.facts(), clock.instant());
        }
        yield caller;
      }
    };
  }

  private static @Nullable SessionToken session(Request request) {
    return request.session() == null ? null : SessionToken.parse(request.session());
  }

  /** Only who it claims to be: whether they may ask is judged with what else is read (R43). */
  private Caller asking(Request request) {
    SessionToken session = session(request);
    return switch (request.credentials()) {
      case Credentials.Token token -> asking(token.user(), null, token.signedInAt(), session);
      case Credentials.ActingFor acting ->
          asking(actingUser(acting), acting.workload(), null, session);
      case Credentials.Workload workload ->
          new Caller(new Actor.Workload(workload.name()), null, null, null);
      case Credentials.None ignored -> throw new Refused(new Refusal.SignInRequired());
    };
  }

  /** Questions leave no event, so nobody needs their name. */
  private Caller asking(
      UserId user,
      @Nullable String workload,
      @Nullable Instant signedInAt,
      @Nullable SessionToken session) {
    if (session != null) {
      AccessFacts facts = readFacts.read(user, session.company());
      Access.signedIn(facts, signedInAt);
      session.require(facts, clock.instant());
    }
    return new Caller(
        new Actor.Person(user, user.value(), workload, session == null ? null : session.company()),
        null,
        signedInAt,
        null);
  }

  private static Actor workload(Credentials credentials) {
    if (credentials instanceof Credentials.Workload workload) {
      return new Actor.Workload(workload.name());
    }
    throw new Refused(new Refusal.NotPermitted("direct"));
  }

  private Caller signedIn(Request request, CompanyId company, @Nullable SessionToken session) {
    return switch (request.credentials()) {
      case Credentials.Token token ->
          caller(token.user(), company, token.signedInAt(), null, session, request);
      case Credentials.ActingFor acting ->
          caller(actingUser(acting), company, null, acting.workload(), session, request);
      case Credentials.None ignored -> throw new Refused(new Refusal.SignInRequired());
      case Credentials.Workload ignored ->
          throw Validation.refuse(
              "/actor", "must name the user you act for, by userId or by email");
    };
  }

  private Caller caller(
      UserId id,
      CompanyId company,
      @Nullable Instant signedInAt,
      @Nullable String workload,
      @Nullable SessionToken session,
      Request request) {
    AccessFacts facts = readFacts.read(id, company);
    Access.signedIn(facts, signedInAt);
    CompanyId managed = session == null ? null : managed(session, company, facts);
    Membership atHome =
        Objects.requireNonNull(facts.homeMembership(), "whoever stands anywhere stands at home");
    return new Caller(
        new Actor.Person(id, atHome.name().full(), workload, managed),
        facts.acting(managed),
        signedInAt,
        request.session());
  }

  /** Who manages a company does nothing to any other meanwhile (R35). */
  private CompanyId managed(SessionToken session, CompanyId company, AccessFacts facts) {
    if (!session.company().equals(company)) {
      throw new Refused(new Refusal.ManagingAnother());
    }
    session.require(facts, clock.instant());
    return company;
  }

  private UserId actingUser(Credentials.ActingFor acting) {
    if (acting.user() != null) {
      return acting.user();
    }
    if (acting.email() != null) {
      return users
          .findByEmail(acting.email())
          .map(User::id)
          .orElseThrow(() -> new Refused(new Refusal.SignInRequired()));
    }
    throw new Refused(new Refusal.SignInRequired());
  }

  /** What is no id names nothing that exists. */
  private static CompanyId company(JsonNode input) {
    try {
      return new CompanyId(input.path("companyId").asText());
    } catch (IllegalArgumentException notAnId) {
      throw new Refused(new Refusal.NotFound("company"));
    }
  }
}
