package io.gatehouse.domain.roster;

import io.gatehouse.domain.id.CompanyId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads lists of a company together: as one, or those who are in all of them. */
final class Streams {
  private final Roster roster;
  private final CompanyId company;

  Streams(Roster roster, CompanyId company) {
    this.roster = roster;
    this.company = company;
  }

  /**
   * Candidates up to somewhere.
   *
   * @param ended whether there are no more behind them
   */
  record Stretch(List<Place> places, boolean ended) {
    private boolean reachesFurtherThan(Stretch other) {
      if (ended && other.ended) {
        return places.size() < other.places.size();
      }
      return ended != other.ended
          ? ended
          : Place.ORDER.compare(places.getLast(), other.places.getLast()) > 0;
    }
  }

  /** The next of several lists together; each gives its first, so the first of all are there. */
  Stretch together(Collection<Facet> facets, String startsWith, @Nullable Place after, int limit) {
    TreeSet<Place> merged = new TreeSet<>(Place.ORDER);
    for (Facet facet : facets) {
      merged.addAll(roster.next(company, facet, startsWith, after, limit));
    }
    return new Stretch(merged.stream().limit(limit).toList(), merged.size() < limit);
  }

  /**
   * The next who may be in all of the streams: those of the one that is sparsest here, which is the
   * one that gets furthest with as many.
   */
  Stretch inAll(Plan.Part part, @Nullable Place after, int limit) {
    Stretch sparsest = null;
    for (Set<Facet> stream : part.streams()) {
      Stretch stretch = together(stream, part.startsWith(), after, limit);
      if (sparsest == null || stretch.reachesFurtherThan(sparsest)) {
        sparsest = stretch;
      }
    }
    if (sparsest == null) {
      throw new IllegalArgumentException("no streams");
    }
    return sparsest;
  }
}
