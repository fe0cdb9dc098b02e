package io.gatehouse.domain.contract;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Entity;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Event;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EventId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.memory.SequentialIds;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.page.Page;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.User;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the classes of the suite have in common: the ports, and things of the test's own to put
 * through them.
 */
abstract class PortsContract {

  private static final AtomicInteger PERIODS = new AtomicInteger();

  /** Made anew for each test. */
  final SequentialIds ids = SequentialIds.unique();

  /** The adapters to be tested. */
  protected abstract Ports ports();

  final void create(Entity... entities) {
    Change.Builder change = Change.builder();
    for (Entity entity : entities) {
      change.create(entity);
    }
    ports().changes().commit(change.build());
  }

  final void update(Entity before, Entity after) {
    ports().changes().commit(Change.builder().update(before, after).build());
  }

  final void send(OutgoingMessage message) {
    ports().changes().commit(Change.builder().send(message).build());
  }

  final Company company() {
    return TestData.company().id(ids.companyId()).build();
  }

  final User user() {
    return TestData.user().id(ids.userId()).home(ids.companyId()).build();
  }

  final Event event(CompanyId company, @Nullable UserId user) {
    return TestData.context(TestData.operator(), FakeClock.START)
        .event(
            ids.eventId(),
            EventKind.USER_ENABLED,
            company,
            user,
            Map.of("user.status", "DISABLED", "membership.seat", "core"),
            Map.of("user.status", "ACTIVE", "membership.delegated", "true"));
  }

  /** Everything in a company's log, oldest first. */
  final List<EventId> log(CompanyId company) {
    return Stream.concat(
            ports().events().aboutCompany(company, Instant.MAX).stream(),
            ports().events().aboutUsers(company, null, 100, Instant.MAX).values().stream()
                .flatMap(List::stream))
        .map(Event::id)
        .sorted(Comparator.comparing(EventId::value))
        .toList();
  }

  final OutgoingMessage message(Delivery delivery, Instant createdAt) {
    return new OutgoingMessage(ids.messageId(), ids.companyId(), delivery, createdAt);
  }

  /** A word no other test uses, for names that are looked for. */
  final String word() {
    return ids.series().toLowerCase(Locale.ROOT);
  }

  /**
   * The beginning of a month or so that belongs to one test alone, each earlier than those before.
   * What is due is asked for "by" a moment, earliest first: so no test sees what another left
   * behind.
   */
  static Instant ownPeriod() {
    return FakeClock.START.minus(Duration.ofDays(40L * PERIODS.incrementAndGet()));
  }

  /** Turns pages until the end. */
  static <T> List<T> everyPage(String startsWith, int limit, Function<PageRequest, Page<T>> list) {
    List<T> all = new ArrayList<>();
    Set<String> tokens = new HashSet<>();
    String token = null;
    do {
      Page<T> page = list.apply(new PageRequest(startsWith, limit, token));
      if (page.items().size() > limit) {
        throw new AssertionError("a page of " + page.items().size() + " instead of " + limit);
      }
      all.addAll(page.items());
      token = page.nextPageToken();
      if (token != null && !tokens.add(token)) {
        throw new AssertionError("page after page leads back to " + token);
      }
    } while (token != null);
    return all;
  }

  /** Starts all of them at once, and counts those that say they succeeded. */
  static int successes(List<Callable<Boolean>> attempts) throws Exception {
    int successes = 0;
    try (ExecutorService together = Executors.newFixedThreadPool(attempts.size())) {
      for (Future<Boolean> attempt : together.invokeAll(attempts)) {
        successes += attempt.get() ? 1 : 0;
      }
    }
    return successes;
  }
}
