package io.gatehouse.domain.memory;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts;
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

/** What decisions need, read from the store all at once. */
record InMemoryAccessFacts(InMemoryStore store) implements ReadAccessFacts {

  @Override
  public AccessFacts read(UserId user, CompanyId company) {
    return store.reading(() -> facts(user, company));
  }

  @Override
  public Map<About, AccessFacts> readAll(Collection<About> questions) {
    return store.reading(
        () -> {
          Map<About, AccessFacts> facts = new HashMap<>();
          questions.forEach(about -> facts.put(about, facts(about.user(), about.company())));
          return facts;
        });
  }

  private AccessFacts facts(UserId id, CompanyId company) {
    User user = store.find(Key.user(id), User.class).orElse(null);
    Membership atHome = user == null ? null : membership(user.home(), id);
    return new AccessFacts(
        id,
        user == null ? null : standing(user, atHome),
        company(company),
        membership(company, id),
        user == null ? null : company(user.home()),
        atHome);
  }

  private static Standing standing(User user, @Nullable Membership atHome) {
    return atHome == null || atHome.standing() == null ? Standing.of(user) : atHome.standing();
  }

  private @Nullable Company company(CompanyId id) {
    return store.find(Key.company(id), Company.class).orElse(null);
  }

  private @Nullable Membership membership(CompanyId company, UserId user) {
    return store.find(Key.membership(company, user), Membership.class).orElse(null);
  }
}
