package io.gatehouse.domain.memory;

import io.gatehouse.domain.event.Event;
import io.gatehouse.domain.event.EventLog;
import io.gatehouse.domain.event.PersonalFacts;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EventId;
import io.gatehouse.domain.id.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The event log of the changes committed so far. */
record InMemoryEventLog(InMemoryStore store) implements EventLog {

  @Override
  public List<Event> aboutCompany(CompanyId company, Instant until) {
    return log(company, until).filter(Event::isAboutCompany).toList();
  }

  @Override
  public List<Event> aboutUser(CompanyId company, UserId user, Instant until) {
    return aboutUsers(company, until).filter(event -> user.equals(event.user())).toList();
  }

  @Override
  public List<Event> aboutUser(CompanyId company, UserId user, @Nullable EventId after, int limit) {
    return aboutUser(company, user, Instant.MAX).stream()
        .filter(event -> after == null || event.id().value().compareTo(after.value()) > 0)
        .limit(limit)
        .toList();
  }

  @Override
  public SortedMap<UserId, List<Event>> aboutUsers(
      CompanyId company, @Nullable UserId after, int users, Instant until) {
    SortedMap<UserId, List<Event>> byUser = new TreeMap<>();
    aboutUsers(company, until)
        .filter(event -> after == null || user(event).compareTo(after) > 0)
        .forEach(event -> byUser.computeIfAbsent(user(event), one -> new ArrayList<>()).add(event));
    while (byUser.size() > users) {
      byUser.remove(byUser.lastKey());
    }
    return byUser;
  }

  private Stream<Event> aboutUsers(CompanyId company, Instant until) {
    return log(company, until).filter(event -> !event.isAboutCompany());
  }

  private Stream<Event> log(CompanyId company, Instant until) {
    return store.events().stream()
        .filter(event -> event.company().equals(company) && !event.at().isAfter(until))
        .map(Event::impersonal)
        .sorted(Comparator.comparing(event -> event.id().value()));
  }

  @Override
  public List<Event> told(List<Event> events) {
    return events.stream().map(this::told).toList();
  }

  private Event told(Event event) {
    Event whole =
        store.events().stream()
            .filter(known -> known.id().equals(event.id()))
            .filter(known -> known.user() != null && !store.isForgotten(known.user()))
            .findFirst()
            .orElse(event);
    return event.told(
        this::name, PersonalFacts.of(whole.before()), PersonalFacts.of(whole.after()));
  }

  private String name(UserId id) {
    return store.users().find(id).map(user -> user.name().full()).orElse(id.value());
  }

  private static UserId user(Event event) {
    return Objects.requireNonNull(event.user());
  }
}
