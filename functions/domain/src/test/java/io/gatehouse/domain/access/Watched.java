package io.gatehouse.domain.access;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.user.Membership;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Ports of a world in which something changes before every single read, and what was true all the
 * while.
 */
final class Watched<T> {
  private final ChangingWorld world;
  private final Supplier<Set<T>> truth;
  private final Set<T> throughout;
  private final Set<T> ever = new HashSet<>();

  Watched(ChangingWorld world, Supplier<Set<T>> truth) {
    this.world = world;
    this.truth = truth;
    throughout = new HashSet<>(truth.get());
    ever.addAll(throughout);
  }

  Set<T> throughout() {
    return throughout;
  }

  Set<T> ever() {
    return ever;
  }

  private void change() {
    world.change();
    Set<T> now = truth.get();
    throughout.retainAll(now);
    ever.addAll(now);
  }

  ReadAccessFacts facts() {
    ReadAccessFacts real = world.store.accessFacts();
    return new ReadAccessFacts() {
      @Override
      public AccessFacts read(UserId user, CompanyId company) {
        change();
        return real.read(user, company);
      }

      @Override
      public Map<About, AccessFacts> readAll(Collection<About> questions) {
        change();
        return real.readAll(questions);
      }
    };
  }

  AccessIndex index() {
    AccessIndex real = world.store.accessIndex();
    return new AccessIndex() {
      @Override
      public List<Membership> membershipsOf(CompanyId company, @Nullable UserId after, int limit) {
        change();
        return real.membershipsOf(company, after, limit);
      }

      @Override
      public List<Membership> reachingAllCustomers(
          CompanyId home, @Nullable UserId after, int limit) {
        change();
        return real.reachingAllCustomers(home, after, limit);
      }

      @Override
      public List<Membership> membershipsElsewhere(
          UserId user, @Nullable CompanyId after, int limit) {
        change();
        return real.membershipsElsewhere(user, after, limit);
      }

      @Override
      public List<CompanyId> customersOf(CompanyId partner, @Nullable CompanyId after, int limit) {
        change();
        return real.customersOf(partner, after, limit);
      }

      @Override
      public List<CompanyId> companies(@Nullable CompanyId after, int limit) {
        change();
        return real.companies(after, limit);
      }
    };
  }
}
