package io.gatehouse.domain.access;

import io.gatehouse.domain.access.ReadAccessFacts.About;
import io.gatehouse.domain.access.Walk.Candidate;
import io.gatehouse.domain.access.Walk.Candidates;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventLog;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Membership;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds everybody who may do something for a company (R44), now or at a past moment (R45): its
 * users, others tied to it, and whoever reaches it from its partner or from the operator.
 */
public final class FindWho implements UseCase<FindWho.Input, Found<UserId, UserId>> {
  private final Access access;
  private final AccessIndex index;
  private final ReadAccessFacts today;
  private final EventLog log;

  public FindWho(Access access, AccessIndex index, ReadAccessFacts today, EventLog log) {
    this.access = access;
    this.index = index;
    this.today = today;
    this.log = log;
  }

  /**
   * What is asked.
   *
   * @param resource one thing of the company; null for the company itself
   * @param at the moment asked about; null for now
   * @param only what else must be true of whoever is found
   * @param after where the page before ended; null for the first
   * @param limit how many at most
   */
  public record Input(
      Asker asker,
      CompanyId company,
      PermissionId permission,
      @Nullable ResourceId resource,
      @Nullable Instant at,
      Predicate<AccessFacts> only,
      @Nullable UserId after,
      int limit) {}

  @Override
  public Outcome<Found<UserId, UserId>> decide(Input input, Context context) {
    Moment moment = Moment.of(input.at(), context.now(), today, log);
    About about = MayAsk.about(input.asker(), input.company());
    AccessFacts askers = today.read(about.user(), about.company());
    if (!new MayAsk(access, input.asker(), askers, context.now()).usersOf(askers)) {
      throw MayAsk.refused();
    }
    Company company =
        moment.isPast()
            ? moment.facts().read(about.user(), about.company()).company()
            : askers.company();
    if (company == null) {
      return Outcome.of(new Found<>(List.of(), null));
    }
    List<Candidates<UserId>> lists = moment.isPast() ? then(company, moment.at()) : now(company);
    return Outcome.of(
        new Walk<UserId, UserId>(lists, users -> fitting(users, input, moment))
            .page(input.after(), input.limit()));
  }

  /**
   * The company's own list comes last: whoever leaves one of the others while these are read, and
   * may still do something, is tied to the company by then, and nobody leaves that list.
   */
  private List<Candidates<UserId>> now(Company company) {
    List<Candidates<UserId>> lists = new ArrayList<>();
    if (!company.id().equals(CompanyId.OPERATOR)) {
      lists.add(
          (after, limit) ->
              candidates(
                  index.membershipsOf(CompanyId.OPERATOR, after, limit),
                  FindWho::reachesEverywhere));
    }
    CompanyId partner = company.partnerOfRecord();
    if (partner != null) {
      lists.add(
          (after, limit) ->
              candidates(index.reachingAllCustomers(partner, after, limit), one -> true));
    }
    lists.add(
        (after, limit) -> candidates(index.membershipsOf(company.id(), after, limit), one -> true));
    return lists;
  }

  private static List<Candidate<UserId>> candidates(
      List<Membership> memberships, Predicate<Membership> isPromising) {
    return memberships.stream()
        .map(one -> new Candidate<>(one.user(), isPromising.test(one)))
        .toList();
  }

  private static boolean reachesEverywhere(Membership membership) {
    return membership.isAdministrator() || membership.customers().kind() == CustomerScope.Kind.ALL;
  }

  /** Everybody the logs tell of: whoever could do anything then had been given it before. */
  private List<Candidates<UserId>> then(Company company, Instant at) {
    Set<CompanyId> companies = new LinkedHashSet<>(List.of(company.id(), CompanyId.OPERATOR));
    if (company.partnerOfRecord() != null) {
      companies.add(company.partnerOfRecord());
    }
    List<Candidates<UserId>> lists = new ArrayList<>();
    for (CompanyId one : companies) {
      lists.add(
          (after, limit) ->
              log.aboutUsers(one, after, limit, at).keySet().stream()
                  .map(user -> new Candidate<>(user, true))
                  .toList());
    }
    return lists;
  }

  private Map<UserId, UserId> fitting(List<UserId> users, Input input, Moment moment) {
    Map<UserId, UserId> fitting = new HashMap<>();
    moment
        .facts()
        .readAll(users.stream().map(user -> new About(user, input.company())).toList())
        .forEach(
            (about, facts) -> {
              if (isAllowed(facts, input, moment.at()) && input.only().test(facts)) {
                fitting.put(about.user(), about.user());
              }
            });
    return fitting;
  }

  private boolean isAllowed(AccessFacts facts, Input input, Instant at) {
    return input.resource() == null
        ? access.check(facts, input.permission(), at)
        : access.check(facts, input.permission(), input.resource(), at);
  }
}
