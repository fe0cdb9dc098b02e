package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.user.Membership;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@link AccessIndex} in the table. Whom it finds at home, a decision then finds in one step. */
@Singleton
final class DynamoAccessIndex implements AccessIndex {
  private final Table table;
  private final HomeHints hints;

  DynamoAccessIndex(Table table, HomeHints hints) {
    this.table = table;
    this.hints = hints;
  }

  /** A24. */
  @Override
  public List<Membership> membershipsOf(CompanyId company, @Nullable UserId after, int limit) {
    Range range = Range.table(new CompanyKey(company).pk(), MembershipKey.SK_PREFIX, after);
    return memberships(range, limit);
  }

  /** A25. */
  @Override
  public List<Membership> reachingAllCustomers(CompanyId home, @Nullable UserId after, int limit) {
    return memberships(Range.reach(ReachPosition.reachingAllCustomersOf(home), "", after), limit);
  }

  /** A26. */
  @Override
  public List<Membership> membershipsElsewhere(UserId user, @Nullable CompanyId after, int limit) {
    return memberships(Range.reach(ReachPosition.membershipsOf(user), "", after), limit);
  }

  /** A27. */
  @Override
  public List<CompanyId> customersOf(CompanyId partner, @Nullable CompanyId after, int limit) {
    Range range = Range.table(new CompanyKey(partner).pk(), CustomerKey.SK_PREFIX, after);
    return first(range, limit, item -> Codecs.CUSTOMER.decode(item).key().customer());
  }

  /** A28. */
  @Override
  public List<CompanyId> companies(@Nullable CompanyId after, int limit) {
    Range range = Range.reach(ReachPosition.COMPANIES, "", after);
    return first(range, limit, item -> CompanyKey.of(item).company());
  }

  private List<Membership> memberships(Range range, int limit) {
    List<Membership> found = first(range, limit, Codecs.MEMBERSHIP::decode);
    found.stream()
        .filter(membership -> membership.standing() != null)
        .forEach(atHome -> hints.remember(atHome.user(), atHome.company()));
    return found;
  }

  private <T> List<T> first(Range range, int limit, Function<Item, T> decode) {
    if (limit < 1 || limit > MAXIMUM) {
      throw new IllegalArgumentException("a limit from 1 to " + MAXIMUM);
    }
    return table.range(range, limit).limit(limit).map(decode).toList();
  }
}
