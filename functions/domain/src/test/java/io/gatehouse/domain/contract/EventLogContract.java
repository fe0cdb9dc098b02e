package io.gatehouse.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.event.Event;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.event.EventLog;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The event log is read back as it was written, up to a moment (R46, R48). */
@DisplayName("R46, R48: what had happened by a moment")
public abstract class EventLogContract extends PortsContract {

  private static final Instant START = FakeClock.START;

  private final CompanyId company = ids.companyId();
  private final CompanyId neighbour = ids.companyId();
  private final UserId anna = ids.userId();
  private final UserId bo = ids.userId();
  private final UserId eva = ids.userId();

  @Test
  void success_ownHistoryOfACompany() {
    Event created = log(EventKind.COMPANY_CREATED, company, anna, START);
    log(EventKind.COMPANY_CREATED, neighbour, bo, START);
    log(EventKind.USER_CREATED, company, bo, START);
    Event contact = log(EventKind.CONTACT_PERSON_SET, company, bo, START.plusSeconds(2));
    Event initialized = log(EventKind.PORTAL_INITIALIZED, company, null, START.plusSeconds(3));

    assertThat(events().aboutCompany(company, Instant.MAX))
        .containsExactly(created, contact, initialized);
    assertThat(events().aboutCompany(company, START.plusSeconds(2)))
        .containsExactly(created, contact);
    assertThat(events().aboutCompany(company, START.plusSeconds(2).minusNanos(1)))
        .containsExactly(created);
    assertThat(events().aboutCompany(company, START.minusNanos(1))).isEmpty();
  }

  @Test
  void success_historyOfOneUserInOneCompany() {
    log(EventKind.COMPANY_CREATED, company, anna, START);
    Event first = log(EventKind.USER_CREATED, company, anna, START);
    log(EventKind.USER_CREATED, company, bo, START);
    log(EventKind.USER_CREATED, neighbour, anna, START);
    Event second = log(EventKind.USER_DISABLED, company, anna, START.plusSeconds(1));

    assertThat(events().aboutUser(company, anna, Instant.MAX)).containsExactly(first, second);
    assertThat(events().aboutUser(company, anna, START)).containsExactly(first);
    assertThat(events().aboutUser(company, eva, Instant.MAX)).isEmpty();
  }

  @Test
  void success_historyOfOneUserPageByPage() {
    List<Event> all = new ArrayList<>();
    for (int each = 0; each < 5; each++) {
      all.add(log(EventKind.USER_CREATED, company, anna, START.plusSeconds(each)));
      log(EventKind.USER_CREATED, company, bo, START.plusSeconds(each));
    }
    assertThat(events().aboutUser(company, anna, null, 9)).isEqualTo(all);
    assertThat(events().aboutUser(company, anna, null, 2)).isEqualTo(all.subList(0, 2));
    assertThat(events().aboutUser(company, anna, all.get(1).id(), 2)).isEqualTo(all.subList(2, 4));
    assertThat(events().aboutUser(company, anna, all.getLast().id(), 2)).isEmpty();
  }

  @Test
  void success_everybodyOfACompanyOneAfterAnother() {
    SortedMap<UserId, List<Event>> expected = new TreeMap<>();
    for (EventKind kind : List.of(EventKind.USER_CREATED, EventKind.USER_DISABLED)) {
      for (UserId user : List.of(eva, bo, anna)) {
        expected
            .computeIfAbsent(user, one -> new ArrayList<>())
            .add(log(kind, company, user, START));
      }
    }
    log(EventKind.COMPANY_CREATED, company, anna, START);
    log(EventKind.USER_CREATED, neighbour, ids.userId(), START);

    for (int users = 1; users <= 4; users++) {
      assertThat(everybody(users, START)).as("%s at a time", users).isEqualTo(expected);
    }
    assertThat(events().aboutUsers(company, anna, 1, START)).containsOnlyKeys(bo);
    assertThat(events().aboutUsers(company, eva, 1, START)).isEmpty();
  }

  @Test
  void success_whoeverCameLaterIsPassedOver() {
    Event before = log(EventKind.USER_CREATED, company, anna, START);
    log(EventKind.USER_DISABLED, company, anna, START.plusSeconds(1));
    log(EventKind.USER_CREATED, company, bo, START.plusSeconds(1));
    Event alsoBefore = log(EventKind.USER_CREATED, company, eva, START);

    assertThat(events().aboutUsers(company, null, 2, START))
        .isEqualTo(new TreeMap<>(Map.of(anna, List.of(before), eva, List.of(alsoBefore))));
  }

  @Test
  @DisplayName("R12, R48: the log itself tells of no person; told, it does, until they are erased")
  void success_R12_R48_personsAreToldApartAndForgotten() {
    User subject = user();
    User actor = TestData.user().id(ids.userId()).home(ids.companyId()).name("Åse", "Berg").build();
    create(subject, actor);
    Event whole =
        TestData.context(TestData.person(actor), START)
            .event(
                ids.eventId(),
                EventKind.USER_EDITED,
                company,
                subject.id(),
                Map.of(
                    "user.firstName", "Ana", "user.phone", "+4520123456", "user.status", "ACTIVE"),
                Map.of("user.firstName", "Anna", "user.email", "anna@example.com"));
    ports().changes().commit(Change.builder().log(whole).build());

    List<Event> kept = events().aboutUser(company, subject.id(), Instant.MAX);
    assertThat(kept).containsExactly(whole.impersonal());
    assertThat(events().told(kept)).containsExactly(whole);
    assertThat(events().told(List.of())).isEmpty();

    ports().personalRecords().forget(subject.id());
    ports().personalRecords().forget(subject.id());
    assertThat(events().aboutUser(company, subject.id(), Instant.MAX)).isEqualTo(kept);
    assertThat(events().told(kept))
        .extracting(Event::before, Event::after, event -> event.actor().name())
        .containsExactly(tuple(Map.of("user.status", "ACTIVE"), Map.of(), "Åse Berg"));
  }

  @Test
  @DisplayName("R12: whoever did it goes by today's name, and by a pseudonym once erased")
  void success_R12_actorsGoByTodaysName() {
    User actor = TestData.user().id(ids.userId()).home(ids.companyId()).deletedAt(START).build();
    create(actor);
    Event event =
        TestData.context(TestData.person(actor), START)
            .event(ids.eventId(), EventKind.USER_ENABLED, company, anna, Map.of(), Map.of());
    ports().changes().commit(Change.builder().log(event).build());
    assertThat(actorsName()).isEqualTo("Anna Ørsted");
    update(actor, actor.erased());
    assertThat(actorsName()).isEqualTo("Erased user");
  }

  private String actorsName() {
    return events().told(events().aboutUser(company, anna, Instant.MAX)).getFirst().actor().name();
  }

  @Test
  @DisplayName("R12: what tells of a person is forgotten whole, however much it is")
  void success_R12_muchIsForgotten() {
    User subject = user();
    create(subject);
    for (int each = 0; each < 150; each++) {
      Event event =
          TestData.context(TestData.operator(), START.plusSeconds(each))
              .event(
                  ids.eventId(),
                  EventKind.USER_EDITED,
                  company,
                  subject.id(),
                  Map.of(),
                  Map.of("user.firstName", "Anna"));
      ports().changes().commit(Change.builder().log(event).build());
    }
    ports().personalRecords().forget(subject.id());
    assertThat(events().told(events().aboutUser(company, subject.id(), Instant.MAX)))
        .hasSize(150)
        .allMatch(event -> event.after().isEmpty());
  }

  @Test
  void success_aLongHistoryIsWhole() {
    List<Event> many = new ArrayList<>();
    for (int each = 0; each < 300; each++) {
      Event event = large(START.plusSeconds(each));
      ports().changes().commit(Change.builder().log(event).build());
      many.add(event);
    }
    Event afterwards = log(EventKind.USER_CREATED, company, bo, START);

    assertThat(events().aboutUser(company, anna, Instant.MAX)).isEqualTo(many);
    assertThat(events().aboutUsers(company, null, 2, Instant.MAX))
        .isEqualTo(new TreeMap<>(Map.of(anna, many, bo, List.of(afterwards))));
  }

  private SortedMap<UserId, List<Event>> everybody(int users, Instant until) {
    SortedMap<UserId, List<Event>> all = new TreeMap<>();
    SortedMap<UserId, List<Event>> page = events().aboutUsers(company, null, users, until);
    all.putAll(page);
    while (page.size() == users) {
      page = events().aboutUsers(company, page.lastKey(), users, until);
      all.putAll(page);
    }
    return all;
  }

  /** Three hundred of these are more than one answer of a table holds. */
  private Event large(Instant at) {
    return TestData.context(TestData.operator(), at)
        .event(
            ids.eventId(),
            EventKind.USER_ENABLED,
            company,
            anna,
            Map.of(),
            Map.of("membership.permissions", "a".repeat(4_000)))
        .impersonal();
  }

  private Event log(EventKind kind, CompanyId of, @Nullable UserId user, Instant at) {
    Event event =
        TestData.context(TestData.operator(), at)
            .event(ids.eventId(), kind, of, user, Map.of(), Map.of("user.status", "ACTIVE"));
    ports().changes().commit(Change.builder().log(event).build());
    return event.impersonal();
  }

  private EventLog events() {
    return ports().events();
  }
}
