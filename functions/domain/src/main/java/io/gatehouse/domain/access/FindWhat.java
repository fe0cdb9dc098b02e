package io.gatehouse.domain.access;

import io.gatehouse.domain.access.Walk.Candidate;
import io.gatehouse.domain.access.Walk.Candidates;
import io.gatehouse.domain.catalogue.PermissionSet;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventLog;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Membership;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds every company that a user reaches, with what they may do there (R44), now or at a past
 * moment (R45).
 */
public final class FindWhat implements UseCase<FindWhat.Input, Found<Reached, CompanyId>> {
  private final Access access;
  private final AccessIndex index;
  private final ReadAccessFacts today;
  private final EventLog log;

  public FindWhat(Access access, AccessIndex index, ReadAccessFacts today, EventLog log) {
    this.access = access;
    this.index = index;
    this.today = today;
    this.log = log;
  }

  /**
   * What is asked.
   *
   * @param permission only companies where it is held; null: where anything is
   * @param at the moment asked about; null for now
   * @param only what else must be true of whatever is found
   * @param after where the page before ended; null for the first
   * @param limit how many at most
   */
  public record Input(
      Asker asker,
      UserId user,
      @Nullable PermissionId permission,
      @Nullable Instant at,
      Predicate<AccessFacts> only,
      @Nullable CompanyId after,
      int limit) {}

  @Override
  public Outcome<Found<Reached, CompanyId>> decide(Input input, Context context) {
    Moment moment = Moment.of(input.at(), context.now(), today, log);
    CompaniesOfUser companies =
        CompaniesOfUser.of(input.user(), input.asker(), access, today, context.now());
    return Outcome.of(
        new Walk<CompanyId, Reached>(
                lists(input.user(), companies, moment.isPast()),
                candidates -> fitting(candidates, companies, input, moment))
            .page(input.after(), input.limit()));
  }

  /** Nothing is ever taken out of these lists: so they serve for past moments, too. */
  private List<Candidates<CompanyId>> lists(UserId user, CompaniesOfUser companies, boolean past) {
    List<Candidates<CompanyId>> lists = new ArrayList<>();
    CompanyId home = companies.home();
    if (home == null) {
      return lists;
    }
    lists.add(
        (after, limit) ->
            after == null || home.compareTo(after) > 0 ? all(List.of(home)) : List.of());
    lists.add(
        (after, limit) ->
            index.membershipsElsewhere(user, after, limit).stream()
                .map(one -> new Candidate<>(one.company(), true))
                .toList());
    Membership atHome = companies.membershipAtHome();
    boolean all =
        atHome != null
            && (atHome.customers().kind() == CustomerScope.Kind.ALL
                || (companies.isOfOperator() && atHome.isAdministrator()));
    if (companies.isOfOperator() && (past || all)) {
      lists.add((after, limit) -> all(index.companies(after, limit)));
    } else if (past || all) {
      lists.add((after, limit) -> all(index.customersOf(home, after, limit)));
    }
    return lists;
  }

  private static List<Candidate<CompanyId>> all(List<CompanyId> companies) {
    return companies.stream().map(one -> new Candidate<>(one, true)).toList();
  }

  private Map<CompanyId, Reached> fitting(
      List<CompanyId> candidates, CompaniesOfUser companies, Input input, Moment moment) {
    Map<CompanyId, Reached> fitting = new HashMap<>();
    companies.each(
        candidates,
        moment,
        (id, facts) -> {
          Company company = facts.company();
          PermissionSet held = access.permissions(facts, moment.at());
          boolean wanted =
              input.permission() == null
                  ? !held.isEmpty()
                  : access.catalogue().contains(held, input.permission());
          if (company != null && wanted && input.only().test(facts)) {
            fitting.put(id, new Reached(company, access.catalogue().ids(held)));
          }
        });
    return fitting;
  }
}
