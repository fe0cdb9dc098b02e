package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.event.Event;
import io.gatehouse.domain.event.EventLog;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EventId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@link EventLog} in the table. */
@Singleton
final class DynamoEventLog implements EventLog {
  /** Of events, in one call; some 200 KB. */
  private static final int PAGE = 250;

  private final Table table;
  private final BatchReader batches;

  DynamoEventLog(Table table, BatchReader batches) {
    this.table = table;
    this.batches = batches;
  }

  /** A29. */
  @Override
  public List<Event> aboutCompany(CompanyId company, Instant until) {
    return events(ReachPosition.aboutCompany(company), until).toList();
  }

  /** A30. */
  @Override
  public List<Event> aboutUser(CompanyId company, UserId user, Instant until) {
    return events(ReachPosition.about(company, user), until).toList();
  }

  /** A34. */
  @Override
  public List<Event> aboutUser(CompanyId company, UserId user, @Nullable EventId after, int limit) {
    return table
        .range(ReachPosition.about(company, user, after), limit)
        .limit(limit)
        .map(Codecs.EVENT::decode)
        .toList();
  }

  /** A31. */
  @Override
  public SortedMap<UserId, List<Event>> aboutUsers(
      CompanyId company, @Nullable UserId after, int users, Instant until) {
    SortedMap<UserId, List<Event>> found = new TreeMap<>();
    Iterator<Event> events = events(ReachPosition.aboutUsers(company, after), until).iterator();
    while (events.hasNext()) {
      Event event = events.next();
      UserId user = Objects.requireNonNull(event.user());
      if (found.size() == users && !found.containsKey(user)) {
        // Somebody beyond those wanted: they are complete.
        return found;
      }
      found.computeIfAbsent(user, next -> new ArrayList<>()).add(event);
    }
    return found;
  }

  /** A62. */
  @Override
  public List<Event> told(List<Event> events) {
    Map<UserId, User> people = new HashMap<>();
    Map<PersonalKey, PersonalRecord> records = new HashMap<>();
    Set<Key> keys = new LinkedHashSet<>();
    for (Event event : events) {
      event.actor().person().ifPresent(actor -> keys.add(new UserKey(actor)));
      if (event.user() != null) {
        keys.add(new UserKey(event.user()));
        keys.add(new PersonalKey(event.user(), event.id()));
      }
    }
    List<Key> wanted = List.copyOf(keys);
    for (int from = 0; from < wanted.size(); from += BatchReader.MAXIMUM) {
      int to = Math.min(from + BatchReader.MAXIMUM, wanted.size());
      for (Item item : batches.find(wanted.subList(from, to))) {
        if (item.text(Attributes.TYPE).equals(ItemType.USER.name())) {
          people.put(UserKey.user(item), Codecs.USER.decode(item));
        } else {
          records.put(PersonalKey.of(item), Codecs.PERSONAL.decode(item));
        }
      }
    }
    return events.stream().map(event -> told(event, people, records)).toList();
  }

  private static Event told(
      Event event, Map<UserId, User> people, Map<PersonalKey, PersonalRecord> records) {
    UserId user = event.user();
    User subject = user == null ? null : people.get(user);
    PersonalRecord record = user == null ? null : records.get(new PersonalKey(user, event.id()));
    boolean erased = subject != null && subject.status() == UserStatus.ERASED;
    // Events of the first formats tell of persons themselves, and cannot be changed.
    Event shown = erased ? event.impersonal() : event;
    return shown.told(
        id -> name(id, people),
        record == null || erased ? Map.of() : record.before(),
        record == null || erased ? Map.of() : record.after());
  }

  private static String name(UserId id, Map<UserId, User> people) {
    User user = people.get(id);
    return user == null ? id.value() : user.name().full();
  }

  private Stream<Event> events(Range range, Instant until) {
    return table
        .range(range, PAGE)
        .map(Codecs.EVENT::decode)
        .filter(event -> !event.at().isAfter(until));
  }
}
