package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.event.Event;
import io.gatehouse.domain.event.EventLog;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EventId;
import io.gatehouse.domain.id.UserId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
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

  DynamoEventLog(Table table) {
    this.table = table;
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

  private Stream<Event> events(Range range, Instant until) {
    return table
        .range(range, PAGE)
        .map(Codecs.EVENT::decode)
        .filter(event -> !event.at().isAfter(until));
  }
}
