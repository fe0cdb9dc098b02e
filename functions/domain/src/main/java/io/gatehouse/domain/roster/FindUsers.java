package io.gatehouse.domain.roster;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PlaceTokens;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.user.Users;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds a page of a company's users, however many it has. A page may be short, or empty, while more
 * follow: people who pass several filters are looked for among so many candidates for each page,
 * and no more. Whoever follows the tokens to the end has met everybody who was wanted throughout,
 * once.
 */
public final class FindUsers implements UseCase<FindUsers.Input, Page<Found>> {
  private static final String PURPOSE = "company-users";

  private final Access access;
  private final Roster roster;
  private final Users users;
  private final PlaceTokens tokens;

  public FindUsers(Access access, Roster roster, Users users, PlaceTokens tokens) {
    this.access = access;
    this.roster = roster;
    this.users = users;
    this.tokens = tokens;
  }

  /**
   * What is asked.
   *
   * @param limit 1 to 100
   * @param pageToken null for the first page
   */
  public record Input(
      Company company, UserQuestion question, int limit, @Nullable String pageToken) {}

  /** Somebody with where they stand. */
  private record Placed(Found found, Spot spot) {}

  @Override
  public Outcome<Page<Found>> decide(Input input, Context context) {
    String binding = input.company().id() + "\n" + input.question().binding();
    Spot start = input.pageToken() == null ? new Spot(0, null) : spot(binding, input.pageToken());
    Plan plan = new Plan(input.question(), input.company(), access);
    Streams streams = new Streams(roster, input.company().id());
    People people = new People(users, input.company().id());
    List<Place> few = few(plan, streams);
    Answer answer =
        few == null
            ? new Walk(plan, streams, people, input.limit()).from(start)
            : sorted(plan, people, few, start, input.limit());
    Spot next = answer.next();
    return Outcome.of(
        new Page<>(
            answer.found(), next == null ? null : tokens.seal(PURPOSE, binding, next.text())));
  }

  private Spot spot(String binding, String token) {
    return tokens
        .open(PURPOSE, binding, token)
        .map(Spot::of)
        .orElseThrow(() -> Validation.refuse("/pageToken", "is not a page of this list"));
  }

  /** Everybody wanted is among these; null if one read of people does not hold them. */
  private static @Nullable List<Place> few(Plan plan, Streams streams) {
    for (Set<Facet> stream : plan.shortCuts()) {
      Streams.Stretch all = streams.together(stream, "", null, People.MOST_AT_ONCE + 1);
      if (all.ended()) {
        return all.places();
      }
    }
    return null;
  }

  /** The same page as a walk would find, from candidates that fit one read. */
  private static Answer sorted(Plan plan, People people, List<Place> few, Spot start, int limit) {
    List<Placed> placed = new ArrayList<>();
    for (Found one : people.at(few).values()) {
      Spot spot = plan.spot(one);
      if (spot != null && Spot.ORDER.compare(spot, start) > 0) {
        placed.add(new Placed(one, spot));
      }
    }
    placed.sort(Comparator.comparing(Placed::spot, Spot.ORDER));
    List<Placed> page = placed.subList(0, Math.min(limit, placed.size()));
    return new Answer(
        page.stream().map(Placed::found).toList(),
        placed.size() > limit ? page.getLast().spot() : null);
  }
}
