package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.outside.Ties;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@link Ties} in the table. */
@Singleton
final class DynamoTies implements Ties {
  private final Table table;

  DynamoTies(Table table) {
    this.table = table;
  }

  /** T1. */
  @Override
  public List<UserId> into(CompanyId company, @Nullable UserId after, int limit) {
    String last = after == null ? null : after.value();
    return users(Range.list(ListPosition.tiesInto(company), "", last), limit);
  }

  /** T2. */
  @Override
  public List<UserId> from(CompanyId home, CompanyId company, @Nullable UserId after, int limit) {
    return users(ReachPosition.ties(home, company, after), limit);
  }

  /** T3. */
  @Override
  public Optional<CompanyId> next(CompanyId home, @Nullable CompanyId after) {
    return table
        .range(Range.reach(ReachPosition.tiesOf(home), "", after), 1)
        .limit(1)
        .map(item -> TieKey.of(item).company())
        .findFirst();
  }

  private List<UserId> users(Range range, int limit) {
    if (limit < 1 || limit > MAXIMUM) {
      throw new IllegalArgumentException("a limit from 1 to " + MAXIMUM);
    }
    return table.range(range, limit).limit(limit).map(item -> TieKey.of(item).user()).toList();
  }
}
