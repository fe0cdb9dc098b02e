package io.gatehouse.domain.memory;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import io.gatehouse.domain.user.Users;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Users and memberships, read from the store. */
record InMemoryUsers(InMemoryStore store) implements Users {

  @Override
  public Optional<User> find(UserId id) {
    return store.find(Key.user(id), User.class);
  }

  @Override
  public Map<UserId, User> findAll(Collection<UserId> ids) {
    return InMemoryStore.several(ids, this::find);
  }

  @Override
  public List<UserId> erasable(Instant by) {
    return store
        .all(User.class)
        .filter(user -> user.status() == UserStatus.DELETED)
        .filter(user -> !eraseAt(user).isAfter(by))
        .sorted(Comparator.comparing(InMemoryUsers::eraseAt))
        .map(User::id)
        .limit(25)
        .toList();
  }

  private static Instant eraseAt(User user) {
    return Objects.requireNonNull(user.deletion()).eraseAt();
  }

  @Override
  public Optional<User> findByEmail(EmailAddress email) {
    return store.all(User.class).filter(user -> user.email().key().equals(email.key())).findFirst();
  }

  @Override
  public Optional<Membership> membership(CompanyId company, UserId user) {
    return store.find(Key.membership(company, user), Membership.class);
  }

  @Override
  public Map<UserId, Membership> memberships(CompanyId company, Collection<UserId> users) {
    return InMemoryStore.several(users, user -> membership(company, user));
  }
}
