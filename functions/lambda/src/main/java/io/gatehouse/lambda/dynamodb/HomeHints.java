package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where users were last seen at home, for as long as this function stays warm. Only hints: a read
 * that follows one finds out by itself whether it is still so, and nothing is decided by them. Of
 * those seen, the ones asked about most recently are remembered, in some two megabytes.
 */
@Singleton
final class HomeHints {
  static final int MOST = 10_000;

  private final Map<UserId, CompanyId> homes =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UserId, CompanyId> eldest) {
          return size() > MOST;
        }
      };

  synchronized Optional<CompanyId> of(UserId user) {
    return Optional.ofNullable(homes.get(user));
  }

  synchronized void remember(UserId user, CompanyId home) {
    homes.put(user, home);
  }

  synchronized void forget(UserId user) {
    homes.remove(user);
  }
}
