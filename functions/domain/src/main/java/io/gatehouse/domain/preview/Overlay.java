package io.gatehouse.domain.preview;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts.About;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Entity;
import io.gatehouse.domain.change.StateChange;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.Standing;
import io.gatehouse.domain.user.User;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The states a change would leave, laid over what is stored. */
final class Overlay {
  private final Map<CompanyId, Company> companies = new HashMap<>();
  private final Map<UserId, User> users = new HashMap<>();
  private final Map<About, Membership> memberships = new HashMap<>();

  Overlay(Change change) {
    for (StateChange state : change.states()) {
      add(state.after());
    }
  }

  private void add(Entity entity) {
    switch (entity) {
      case Company company -> companies.put(company.id(), company);
      case User user -> users.put(user.id(), user);
      case Membership membership ->
          memberships.put(new About(membership.user(), membership.company()), membership);
      default -> {
        // Invitations and resets give nobody access.
      }
    }
  }

  /** Takes in what is stored, for users who are about to be made in a company that is there. */
  void learn(Collection<AccessFacts> stored) {
    for (AccessFacts facts : stored) {
      Company company = facts.company();
      if (company != null) {
        companies.putIfAbsent(company.id(), company);
      }
    }
  }

  @Nullable User user(UserId id) {
    return users.get(id);
  }

  Collection<User> users() {
    return users.values();
  }

  /** What would be known in place of that. */
  AccessFacts over(AccessFacts facts, About about) {
    User user = users.get(about.user());
    CompanyId home = user != null ? user.home() : facts.home() == null ? null : facts.home().id();
    return new AccessFacts(
        about.user(),
        user == null ? facts.standing() : Standing.of(user),
        companies.getOrDefault(about.company(), facts.company()),
        memberships.getOrDefault(about, facts.membership()),
        home == null ? null : companies.getOrDefault(home, facts.home()),
        home == null
            ? null
            : memberships.getOrDefault(new About(about.user(), home), facts.homeMembership()));
  }
}
