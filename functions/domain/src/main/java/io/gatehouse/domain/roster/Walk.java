package io.gatehouse.domain.roster;

import io.gatehouse.domain.id.UserId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills one page by going through the lists of a plan, part by part, from where it is to begin. */
final class Walk {
  /** With filters, few candidates are read as fast as one. */
  private static final int FEWEST_AT_ONCE = 25;

  /** For one page; the next one goes on from there. */
  private static final int MOST_LOOKED_AT = 500;

  /** Once the page is full, only to know whether anybody follows. */
  private static final int MOST_LOOKED_FURTHER = 50;

  private final Plan plan;
  private final Streams streams;
  private final People people;
  private final int limit;

  private final List<Found> found = new ArrayList<>();
  private final Set<UserId> met = new HashSet<>();
  private @Nullable Spot last;
  private int mayLookAt = MOST_LOOKED_AT;

  Walk(Plan plan, Streams streams, People people, int limit) {
    this.plan = plan;
    this.streams = streams;
    this.people = people;
    this.limit = limit;
  }

  Answer from(Spot start) {
    Spot spot = start;
    while (spot.part() < plan.parts().size()) {
      if (mayLookAt <= 0) {
        return new Answer(found, found.size() == limit ? last : spot);
      }
      int atOnce = atOnce();
      Streams.Stretch stretch = streams.inAll(plan.parts().get(spot.part()), spot.place(), atOnce);
      if (meetsOneMoreThanWanted(spot.part(), stretch.places())) {
        return new Answer(found, last);
      }
      spot =
          stretch.ended()
              ? new Spot(spot.part() + 1, null)
              : new Spot(spot.part(), stretch.places().getLast());
    }
    return new Answer(found, null);
  }

  /** One more than is wanted tells whether anybody follows. */
  private int atOnce() {
    int missing = limit + 1 - found.size();
    return plan.isPlain()
        ? Math.min(missing, People.MOST_AT_ONCE)
        : Math.clamp(missing, FEWEST_AT_ONCE, People.MOST_AT_ONCE);
  }

  private boolean meetsOneMoreThanWanted(int part, List<Place> places) {
    Map<UserId, Found> stored = people.at(places);
    mayLookAt -= places.size();
    for (Place place : places) {
      Found one = stored.get(place.user());
      Spot spot = one == null ? null : plan.spot(one);
      if (one == null || spot == null || spot.part() != part || !met.add(place.user())) {
        continue;
      }
      if (found.size() == limit) {
        return true;
      }
      found.add(one);
      last = new Spot(part, place);
      if (found.size() == limit) {
        mayLookAt = Math.min(mayLookAt, MOST_LOOKED_FURTHER);
      }
    }
    return false;
  }
}
