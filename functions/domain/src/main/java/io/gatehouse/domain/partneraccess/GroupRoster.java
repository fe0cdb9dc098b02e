package io.gatehouse.domain.partneraccess;

import io.gatehouse.domain.roster.Facet;
import io.gatehouse.domain.roster.Place;
import io.gatehouse.domain.roster.Roster;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is in a group: one of the lists of the customer's users (R28). */
final class GroupRoster {
  /** Counted no further. */
  static final int MOST_COUNTED = 1_000;

  private static final int AT_ONCE = 100;

  private final Roster roster;

  GroupRoster(Roster roster) {
    this.roster = roster;
  }

  List<Place> next(GroupId group, long round, String startsWith, @Nullable Place after, int limit) {
    return roster.next(
        group.customer(), Facet.ofGroup(group.role(), round), startsWith, after, limit);
  }

  int count(GroupId group, long round) {
    int count = 0;
    Place after = null;
    List<Place> page;
    do {
      page = next(group, round, "", after, AT_ONCE);
      count += page.size();
      after = page.isEmpty() ? null : page.getLast();
    } while (page.size() == AT_ONCE && count < MOST_COUNTED);
    return count;
  }
}
