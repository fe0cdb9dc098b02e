package io.gatehouse.domain.user;

import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import java.time.Instant;
import java.util.function.Predicate;

/** Finds a user where they belong, so that every use case refuses strangers in the same words. */
public final class HomeUsers {
  private final Users users;

  public HomeUsers(Users users) {
    this.users = users;
  }

  /**
   * The user, if that company is their home and they were not deleted.
   *
   * @throws Refused with {@link Refusal.NotFound} otherwise
   */
  public User get(UserOfCompany named) {
    return of(named, user -> user.status().isPresent());
  }

  /**
   * The user, if that company is their home, they were deleted, and can still be restored (R12).
   *
   * @throws Refused with {@link Refusal.NotFound} otherwise
   */
  public User deleted(UserOfCompany named, Instant now) {
    return of(
        named,
        user ->
            user.status() == UserStatus.DELETED
                && user.deletion() != null
                && now.isBefore(user.deletion().eraseAt()));
  }

  private User of(UserOfCompany named, Predicate<User> wanted) {
    return users
        .find(named.user())
        .filter(user -> user.home().equals(named.company()))
        .filter(wanted)
        .orElseThrow(() -> new Refused(new Refusal.NotFound("user")));
  }

  /** What their home company gave them; written with the user, so it is there. */
  public Membership membership(User user) {
    return users.homeMembership(user);
  }
}
