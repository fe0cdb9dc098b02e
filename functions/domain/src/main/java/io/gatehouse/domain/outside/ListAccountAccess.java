package io.gatehouse.domain.outside;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.access.Found;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts.About;
import io.gatehouse.domain.access.Walk;
import io.gatehouse.domain.access.Walk.Candidate;
import io.gatehouse.domain.access.Walk.Candidates;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PlaceTokens;
import io.gatehouse.domain.refusal.Validation;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everybody from elsewhere who can act in a company's account, or was given something there: by
 * user, paged and complete, whatever the path. Whoever is on it throughout is met once; a page may
 * be short while more follow. The operator's people are not on it for being the operator's.
 */
public final class ListAccountAccess implements UseCase<ListAccountAccess.Input, Page<Holding>> {
  private static final String PURPOSE = "account-access";

  private final ReadAccessFacts readFacts;
  private final AccessIndex index;
  private final Ties ties;
  private final Uses uses;
  private final PlaceTokens tokens;
  private final Holders holders;

  public ListAccountAccess(
      Access access,
      ReadAccessFacts readFacts,
      AccessIndex index,
      Ties ties,
      LastUses lastUses,
      PlaceTokens tokens) {
    this.readFacts = readFacts;
    this.index = index;
    this.ties = ties;
    this.uses = new Uses(lastUses);
    this.tokens = tokens;
    this.holders = new Holders(access);
  }

  /**
   * Whose account.
   *
   * @param limit 1 to 100
   * @param pageToken null for the first page
   */
  public record Input(Company company, int limit, @Nullable String pageToken) {}

  @Override
  public Outcome<Page<Holding>> decide(Input input, Context context) {
    CompanyId company = input.company().id();
    UserId after =
        input.pageToken() == null
            ? null
            : tokens
                .open(PURPOSE, company.value(), input.pageToken())
                .map(UserId::new)
                .orElseThrow(() -> Validation.refuse("/pageToken", "is not a page of this list"));
    Found<Holding, UserId> found =
        new Walk<UserId, Holding>(
                lists(input.company()), users -> holdings(users, company, context.now()))
            .page(after, input.limit());
    return Outcome.of(
        new Page<>(
            uses.added(company, found.results()),
            found.next() == null
                ? null
                : tokens.seal(PURPOSE, company.value(), found.next().value())));
  }

  /**
   * Ties come last: whoever leaves the other list while these are read, and may still act, has the
   * company on a list of their own by then.
   */
  private List<Candidates<UserId>> lists(Company company) {
    List<Candidates<UserId>> lists = new ArrayList<>();
    CompanyId partner = company.partnerOfRecord();
    if (partner != null) {
      lists.add(
          (after, limit) ->
              index.reachingAllCustomers(partner, after, limit).stream()
                  .map(one -> new Candidate<>(one.user(), true))
                  .toList());
    }
    lists.add(
        (after, limit) ->
            ties.into(company.id(), after, limit).stream()
                .map(user -> new Candidate<>(user, true))
                .toList());
    return lists;
  }

  private Map<UserId, Holding> holdings(List<UserId> users, CompanyId company, Instant now) {
    Map<UserId, Holding> holdings = new HashMap<>();
    readFacts
        .readAll(users.stream().map(user -> new About(user, company)).toList())
        .forEach(
            (about, facts) -> {
              Holding holding = holders.of(facts, now);
              if (holding != null) {
                holdings.put(about.user(), holding);
              }
            });
    return holdings;
  }
}
