package io.gatehouse.domain.roster;

import io.gatehouse.domain.id.CompanyId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the lists of a company's users. A port; they may lag behind writes by a moment. */
public interface Roster {
  /**
   * The next places of a list, in order.
   *
   * @param startsWith only places whose sort key begins so; empty for all
   * @param after the place behind which to begin, be anybody there or not; null for the start
   * @param limit how many at most; fewer come only if there are no more
   */
  List<Place> next(
      CompanyId company, Facet facet, String startsWith, @Nullable Place after, int limit);
}
