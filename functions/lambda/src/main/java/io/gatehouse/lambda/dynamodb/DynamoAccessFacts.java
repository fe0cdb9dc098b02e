package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.Standing;
import io.gatehouse.domain.user.User;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@link ReadAccessFacts} in the table. Every request begins with it, so it is one call, of two or
 * four items, for whoever this function has seen before.
 *
 * <p>To read everything at once takes knowing the user's own company beforehand: {@link HomeHints}
 * say where to look. That it is their own shows by what is found there, a membership that carries
 * their standing. If there is no hint, the user is read with the rest; if their company turns out
 * to be another one than was asked for, or the hint was wrong, there is one more step. Whichever
 * way it was found, the answer is the same.
 */
@Singleton
final class DynamoAccessFacts implements ReadAccessFacts {
  private static final int MOST_AT_ONCE = 100;

  private final BatchReader batches;
  private final HomeHints hints;

  DynamoAccessFacts(BatchReader batches, HomeHints hints) {
    this.batches = batches;
    this.hints = hints;
  }

  /** A12. */
  @Override
  public AccessFacts read(UserId user, CompanyId company) {
    About about = new About(user, company);
    return Objects.requireNonNull(readAll(List.of(about)).get(about));
  }

  /** A23. */
  @Override
  public Map<About, AccessFacts> readAll(Collection<About> questions) {
    Set<About> asked = new LinkedHashSet<>(questions);
    if (asked.size() > MOST_AT_ONCE) {
      throw new IllegalArgumentException("more than " + MOST_AT_ONCE + " questions at once");
    }
    Reading reading = new Reading(batches);
    Map<UserId, CompanyId> homes = homes(asked, reading);
    reading.read(homeKeys(homes));
    Map<About, AccessFacts> facts = new HashMap<>();
    asked.forEach(about -> facts.put(about, facts(about, homes.get(about.user()), reading)));
    return facts;
  }

  /** Finds out where everybody is at home; whoever does not exist is nowhere. */
  private Map<UserId, CompanyId> homes(Set<About> asked, Reading reading) {
    List<Key> keys = new ArrayList<>();
    for (About about : asked) {
      keys.add(new CompanyKey(about.company()));
      keys.add(new MembershipKey(about.company(), about.user()));
      hints
          .of(about.user())
          .ifPresentOrElse(
              home -> keys.addAll(homeKeys(Map.of(about.user(), home))),
              () -> keys.add(new UserKey(about.user())));
    }
    reading.read(keys);
    Map<UserId, CompanyId> homes = new HashMap<>();
    for (About about : asked) {
      seenHome(about, reading).ifPresent(home -> homes.put(about.user(), home));
    }
    readHomes(asked, homes, reading);
    return homes;
  }

  /** Where a membership that was read shows the user to be at home. */
  private Optional<CompanyId> seenHome(About about, Reading reading) {
    for (CompanyId company : candidates(about)) {
      Membership membership = reading.membership(company, about.user());
      if (membership != null && membership.standing() != null) {
        return Optional.of(company);
      }
    }
    return Optional.empty();
  }

  private List<CompanyId> candidates(About about) {
    return hints
        .of(about.user())
        .map(home -> List.of(about.company(), home))
        .orElse(List.of(about.company()));
  }

  /** Asks the users themselves where it did not show. */
  private void readHomes(Set<About> asked, Map<UserId, CompanyId> homes, Reading reading) {
    List<UserId> open =
        asked.stream().map(About::user).filter(user -> !homes.containsKey(user)).toList();
    open.forEach(hints::forget);
    reading.read(open.stream().map(user -> (Key) new UserKey(user)).toList());
    for (UserId id : open) {
      User user = reading.user(id);
      if (user != null) {
        homes.put(id, user.home());
      }
    }
  }

  private static List<Key> homeKeys(Map<UserId, CompanyId> homes) {
    List<Key> keys = new ArrayList<>();
    homes.forEach(
        (user, home) -> {
          keys.add(new CompanyKey(home));
          keys.add(new MembershipKey(home, user));
        });
    return keys;
  }

  private AccessFacts facts(About about, @Nullable CompanyId home, Reading reading) {
    Membership atHome = home == null ? null : reading.membership(home, about.user());
    if (home != null && atHome != null && atHome.standing() != null) {
      hints.remember(about.user(), home);
    }
    return new AccessFacts(
        about.user(),
        standing(atHome, reading.user(about.user())),
        reading.company(about.company()),
        reading.membership(about.company(), about.user()),
        home == null ? null : reading.company(home),
        atHome);
  }

  /** A home membership of the first format has no copy; then the user was read as well. */
  private static @Nullable Standing standing(@Nullable Membership atHome, @Nullable User user) {
    if (atHome != null && atHome.standing() != null) {
      return atHome.standing();
    }
    return user == null ? null : Standing.of(user);
  }
}
