package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.roster.Facet;
import io.gatehouse.domain.roster.Place;
import io.gatehouse.domain.roster.Roster;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@link Roster} in the table. */
@Singleton
final class DynamoRoster implements Roster {
  private final Table table;

  DynamoRoster(Table table) {
    this.table = table;
  }

  /** A36; A7 for everybody by last name. */
  @Override
  public List<Place> next(
      CompanyId company, Facet facet, String startsWith, @Nullable Place after, int limit) {
    Range range =
        Range.list(
            ListPosition.of(company, facet), startsWith, after == null ? null : after.text());
    return table
        .range(range, limit)
        .limit(limit)
        .map(item -> new Place(item.text(Attributes.LIST_SK)))
        .toList();
  }
}
