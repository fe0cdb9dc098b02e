package io.gatehouse.domain.outside;

import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.id.CompanyId;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Finds the companies that are, or were, a company's customers, or gave one of its users something.
 */
final class ClientCompanies {
  private final AccessIndex index;
  private final Ties ties;

  ClientCompanies(AccessIndex index, Ties ties) {
    this.index = index;
    this.ties = ties;
  }

  /**
   * The next ones by id, the one in the middle of which somebody stopped first; none at the end.
   */
  List<CompanyId> next(CompanyId home, ClientPlace place, int limit) {
    TreeSet<CompanyId> merged = new TreeSet<>();
    if (place.customer() != null && place.user() != null) {
      merged.add(place.customer());
    }
    merged.addAll(index.customersOf(home, place.customer(), limit));
    Optional<CompanyId> tied = ties.next(home, place.customer());
    for (int more = 0; more < limit && tied.isPresent(); more++) {
      merged.add(tied.get());
      tied = ties.next(home, tied.get());
    }
    return merged.stream().limit(limit).toList();
  }
}
