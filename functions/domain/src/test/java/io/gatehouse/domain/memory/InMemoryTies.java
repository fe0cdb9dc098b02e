package io.gatehouse.domain.memory;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.outside.Tie;
import io.gatehouse.domain.outside.Ties;
import io.gatehouse.domain.user.Membership;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ties, put together from the store whenever they are asked for. */
record InMemoryTies(InMemoryStore store) implements Ties {

  @Override
  public List<UserId> into(CompanyId company, @Nullable UserId after, int limit) {
    return users(tie -> tie.company().equals(company), after, limit);
  }

  @Override
  public List<UserId> from(CompanyId home, CompanyId company, @Nullable UserId after, int limit) {
    return users(tie -> tie.home().equals(home) && tie.company().equals(company), after, limit);
  }

  @Override
  public Optional<CompanyId> next(CompanyId home, @Nullable CompanyId after) {
    return ties()
        .filter(tie -> tie.home().equals(home))
        .map(Tie::company)
        .filter(company -> after == null || company.compareTo(after) > 0)
        .min(Comparator.naturalOrder());
  }

  private List<UserId> users(Predicate<Tie> wanted, @Nullable UserId after, int limit) {
    if (limit < 1 || limit > MAXIMUM) {
      throw new IllegalArgumentException("a limit from 1 to " + MAXIMUM);
    }
    return ties()
        .filter(wanted)
        .map(Tie::user)
        .filter(user -> after == null || user.compareTo(after) > 0)
        .sorted()
        .limit(limit)
        .toList();
  }

  private Stream<Tie> ties() {
    return store.all(Membership.class).map(Tie::of).filter(Objects::nonNull);
  }
}
