package io.gatehouse.domain.memory;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.roster.Facet;
import io.gatehouse.domain.roster.Place;
import io.gatehouse.domain.roster.Roster;
import io.gatehouse.domain.roster.RosterEntry;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lists of users, put together from the store whenever one is asked for. */
record InMemoryRoster(InMemoryStore store) implements Roster {

  @Override
  public List<Place> next(
      CompanyId company, Facet facet, String startsWith, @Nullable Place after, int limit) {
    return places(company, facet)
        .filter(place -> place.text().startsWith(startsWith))
        .filter(place -> after == null || Place.ORDER.compare(place, after) > 0)
        .sorted(Place.ORDER)
        .limit(limit)
        .toList();
  }

  private Stream<Place> places(CompanyId company, Facet facet) {
    if (facet.equals(Facet.NAMES)) {
      return store
          .all(Membership.class)
          .filter(membership -> membership.company().equals(company) && membership.isListed())
          .map(membership -> Place.of(membership.name().sortKey(), membership.user()));
    }
    return Stream.concat(
            store.all(User.class).map(RosterEntry::of),
            store.all(Membership.class).map(RosterEntry::of))
        .flatMap(List::stream)
        .filter(entry -> entry.company().equals(company) && entry.facet().equals(facet))
        .map(RosterEntry::place);
  }
}
