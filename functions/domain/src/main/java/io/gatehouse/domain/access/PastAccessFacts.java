package io.gatehouse.domain.access;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Event;
import io.gatehouse.domain.event.EventLog;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.PersonName;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What decisions needed at a past moment, told by the event log (R45). Only where a user belongs is
 * asked of today: that never changes.
 *
 * <p>Each company and each user of a company is read once. For one request, not for keeping.
 */
final class PastAccessFacts implements ReadAccessFacts {
  private final ReadAccessFacts today;
  private final EventLog log;
  private final Instant at;
  private final Map<CompanyId, List<Event>> companies = new HashMap<>();
  private final Map<About, PastFacts> users = new HashMap<>();

  PastAccessFacts(ReadAccessFacts today, EventLog log, Instant at) {
    this.today = today;
    this.log = log;
    this.at = at;
  }

  @Override
  public AccessFacts read(UserId user, CompanyId company) {
    return then(today.read(user, company), company);
  }

  @Override
  public Map<About, AccessFacts> readAll(Collection<About> questions) {
    Map<About, AccessFacts> facts = new HashMap<>();
    today.readAll(questions).forEach((about, now) -> facts.put(about, then(now, about.company())));
    return facts;
  }

  private AccessFacts then(AccessFacts now, CompanyId asked) {
    UserId user = now.user();
    Company company = company(asked);
    if (now.home() == null) {
      return new AccessFacts(user, null, company, null, null, null);
    }
    CompanyId home = now.home().id();
    PastFacts atHome = of(home, user);
    if (!atHome.isHome()) {
      // Not made yet.
      return new AccessFacts(user, null, company, null, null, null);
    }
    PersonName name = now.homeMembership() == null ? null : now.homeMembership().name();
    Membership ofHome = atHome.membership(home, user, null, name);
    return new AccessFacts(
        user,
        atHome.standing(),
        company,
        asked.equals(home)
            ? ofHome
            : of(asked, user).membership(asked, user, chosen(asked, user, atHome), name),
        company(home),
        ofHome);
  }

  /** Whoever made a customer may have had it on their list since then, until they are told of. */
  private @Nullable Long chosen(CompanyId customer, UserId user, PastFacts atHome) {
    return atHome.tellsOf(customer)
        ? atHome.chosen(customer)
        : new PastFacts(events(customer)).chosenBy(user);
  }

  private @Nullable Company company(CompanyId id) {
    return new PastFacts(events(id)).company(id);
  }

  private List<Event> events(CompanyId company) {
    return companies.computeIfAbsent(company, id -> log.aboutCompany(id, at));
  }

  /** The making of a company may tell of its first user. */
  private PastFacts of(CompanyId company, UserId user) {
    return users.computeIfAbsent(
        new About(user, company),
        about ->
            new PastFacts(
                    events(company).stream().filter(event -> user.equals(event.user())).toList())
                .and(log.aboutUser(company, user, at)));
  }
}
