package io.gatehouse.domain.user;

import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;

/** Finds a user where they belong, so that every use case refuses strangers in the same words. */
public final class HomeUsers {
  private final Users users;

  public HomeUsers(Users users) {
    this.users = users;
  }

  /**
   * The user, if that company is their home.
   *
   * @throws Refused with {@link Refusal.NotFound} otherwise
   */
  public User get(UserOfCompany named) {
    return users
        .find(named.user())
        .filter(user -> user.home().equals(named.company()))
        .orElseThrow(() -> new Refused(new Refusal.NotFound("user")));
  }

  /** What their home company gave them; written with the user, so it is there. */
  public Membership membership(User user) {
    return users.homeMembership(user);
  }
}
