package io.gatehouse.domain.roster;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.Users;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Reads those who were met in a list: what counts is what is stored of them now. */
final class People {
  /** What one read of users takes, and one of their memberships. */
  static final int MOST_AT_ONCE = 100;

  private final Users users;
  private final CompanyId company;

  People(Users users, CompanyId company) {
    this.users = users;
    this.company = company;
  }

  /** Whoever is gone meanwhile, or no longer tied to the company, is missing from the answer. */
  Map<UserId, Found> at(Collection<Place> places) {
    Set<UserId> ids = new LinkedHashSet<>();
    places.forEach(place -> ids.add(place.user()));
    Map<UserId, Found> found = new HashMap<>();
    if (ids.isEmpty()) {
      return found;
    }
    Map<UserId, Membership> memberships = users.memberships(company, ids);
    for (User user : users.findAll(ids).values()) {
      Membership membership = memberships.get(user.id());
      if (membership != null) {
        found.put(user.id(), new Found(user, membership));
      }
    }
    return found;
  }
}
