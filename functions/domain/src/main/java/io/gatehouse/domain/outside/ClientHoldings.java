package io.gatehouse.domain.outside;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.access.Found;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts.About;
import io.gatehouse.domain.access.Walk;
import io.gatehouse.domain.access.Walk.Candidate;
import io.gatehouse.domain.access.Walk.Candidates;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what the users of one company have at another one. */
final class ClientHoldings {
  private final ReadAccessFacts readFacts;
  private final AccessIndex index;
  private final Ties ties;
  private final Uses uses;
  private final Holders holders;

  ClientHoldings(
      Access access, ReadAccessFacts readFacts, AccessIndex index, Ties ties, LastUses lastUses) {
    this.readFacts = readFacts;
    this.index = index;
    this.ties = ties;
    this.uses = new Uses(lastUses);
    this.holders = new Holders(access);
  }

  /**
   * Some of it.
   *
   * @param next the user behind whom the rest follows; null if this is all
   */
  record Part(List<Holding> holdings, @Nullable UserId next) {}

  /** By user; only that one's if one is named. */
  Part of(
      CompanyId home,
      Company client,
      @Nullable UserId only,
      @Nullable UserId after,
      int limit,
      Instant now) {
    if (only != null) {
      Holding one = holdings(home, List.of(only), client.id(), now).get(only);
      return new Part(one == null ? List.of() : uses.added(client.id(), List.of(one)), null);
    }
    Found<Holding, UserId> found =
        new Walk<UserId, Holding>(
                lists(home, client), users -> holdings(home, users, client.id(), now))
            .page(after, limit);
    return new Part(uses.added(client.id(), found.results()), found.next());
  }

  /** Ties come last, for the reason given in {@link ListAccountAccess}. */
  private List<Candidates<UserId>> lists(CompanyId home, Company client) {
    List<Candidates<UserId>> lists = new ArrayList<>();
    if (home.equals(client.partnerOfRecord())) {
      lists.add(
          (after, limit) ->
              index.reachingAllCustomers(home, after, limit).stream()
                  .map(one -> new Candidate<>(one.user(), true))
                  .toList());
    }
    lists.add(
        (after, limit) ->
            ties.from(home, client.id(), after, limit).stream()
                .map(user -> new Candidate<>(user, true))
                .toList());
    return lists;
  }

  private Map<UserId, Holding> holdings(
      CompanyId home, List<UserId> users, CompanyId client, Instant now) {
    Map<UserId, Holding> found = new HashMap<>();
    Map<About, AccessFacts> facts =
        readFacts.readAll(users.stream().map(user -> new About(user, client)).toList());
    facts.forEach(
        (about, each) -> {
          Holding holding = holders.of(each, now);
          if (holding != null && holding.home().id().equals(home)) {
            found.put(about.user(), holding);
          }
        });
    return found;
  }
}
