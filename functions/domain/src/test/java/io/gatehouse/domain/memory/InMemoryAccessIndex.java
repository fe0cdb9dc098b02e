package io.gatehouse.domain.memory;

import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.StateChange;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Membership;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Candidates for questions about everybody, found by looking at everything. */
record InMemoryAccessIndex(InMemoryStore store) implements AccessIndex {

  @Override
  public List<Membership> membershipsOf(CompanyId company, @Nullable UserId after, int limit) {
    return next(
        store.all(Membership.class).filter(tie -> tie.company().equals(company)),
        Membership::user,
        after,
        limit);
  }

  @Override
  public List<Membership> reachingAllCustomers(CompanyId home, @Nullable UserId after, int limit) {
    return next(
        store
            .all(Membership.class)
            .filter(tie -> tie.company().equals(home) && tie.standing() != null)
            .filter(tie -> tie.customers().kind() == CustomerScope.Kind.ALL),
        Membership::user,
        after,
        limit);
  }

  @Override
  public List<Membership> membershipsElsewhere(UserId user, @Nullable CompanyId after, int limit) {
    return next(
        store
            .all(Membership.class)
            .filter(tie -> tie.user().equals(user) && tie.standing() == null),
        Membership::company,
        after,
        limit);
  }

  @Override
  public List<CompanyId> customersOf(CompanyId partner, @Nullable CompanyId after, int limit) {
    Stream<Company> everSo =
        Stream.concat(
            store.all(Company.class),
            store.committed().stream()
                .map(Change::states)
                .flatMap(List::stream)
                .map(StateChange::after)
                .filter(Company.class::isInstance)
                .map(Company.class::cast));
    return next(
        everSo
            .filter(company -> partner.equals(company.partnerOfRecord()))
            .map(Company::id)
            .distinct(),
        Function.identity(),
        after,
        limit);
  }

  @Override
  public List<CompanyId> companies(@Nullable CompanyId after, int limit) {
    return next(store.all(Company.class).map(Company::id), Function.identity(), after, limit);
  }

  private static <T, I extends Comparable<I>> List<T> next(
      Stream<T> all, Function<T, I> id, @Nullable I after, int limit) {
    if (limit < 1 || limit > MAXIMUM) {
      throw new IllegalArgumentException("a limit from 1 to " + MAXIMUM);
    }
    return all.filter(one -> after == null || id.apply(one).compareTo(after) > 0)
        .sorted(Comparator.comparing(id))
        .limit(limit)
        .toList();
  }
}
