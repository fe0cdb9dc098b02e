package io.gatehouse.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.ConflictException;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Event;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.permission.Grants;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.testdata.Refusals;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Deletion;
import io.gatehouse.domain.user.Language;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.Standing;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Users come back as they were written, and no two have the same address (R8). */
public abstract class UsersContract extends PortsContract {

  private static final Set<PermissionId> MANY =
      Set.of(
          PermissionId.COMPANY_ADMIN,
          PermissionId.CUSTOMERS_MANAGE,
          new PermissionId("invoices.view"));

  @Test
  void success_everyFieldComesBack() {
    Stream.of(
            TestData.user(),
            TestData.user().name("Zoë-Émilie", "Œuvrard d’Ærø 🚲").language(Language.FR),
            TestData.user().phone("+45 20 12 34 56").language(Language.DA),
            TestData.user().status(UserStatus.INVITED),
            TestData.user()
                .status(UserStatus.ACTIVE)
                .activatedAt(Instant.parse("2026-03-03T00:00:00.000000001Z"))
                .sessionsValidFrom(Instant.parse("2026-03-04T00:00:00Z"))
                .createdAt(Instant.parse("1999-12-31T23:59:59.999999999Z")),
            TestData.user().status(UserStatus.DISABLED),
            TestData.user().email("Anna.MULLER+" + word() + "@Bücher.Example"))
        .map(builder -> builder.id(ids.userId()).home(ids.companyId()).build())
        .forEach(
            user -> {
              create(user);
              assertThat(ports().users().find(user.id())).contains(user);
              assertThat(ports().users().findByEmail(user.email())).contains(user);
            });
  }

  @Test
  void success_updateComesBack() {
    User user = user();
    User active = user.passwordChosen(FakeClock.START.plusNanos(1));
    User disabled = active.disabled(FakeClock.START.plusNanos(2));
    create(user);
    update(user, active);
    update(active, disabled);
    assertThat(ports().users().find(user.id())).contains(disabled);
    assertThat(ports().users().findByEmail(user.email())).contains(disabled);
  }

  @Test
  void success_unknownIsEmpty() {
    assertThat(ports().users().find(ids.userId())).isEmpty();
    assertThat(ports().users().findByEmail(new EmailAddress(word() + "@example.com"))).isEmpty();
    assertThat(ports().users().membership(ids.companyId(), ids.userId())).isEmpty();
  }

  @Test
  void success_findAllGivesThoseWhoExist() {
    User first = user();
    User second = user();
    create(first, second);
    assertThat(ports().users().findAll(List.of(first.id(), ids.userId(), second.id(), first.id())))
        .hasSize(2)
        .containsEntry(first.id(), first)
        .containsEntry(second.id(), second);
  }

  @Test
  void success_findAllOfNobodyAndOfAHundred() {
    assertThat(ports().users().findAll(List.of())).isEmpty();
    List<User> hundred = Stream.generate(this::user).limit(100).toList();
    for (int from = 0; from < 100; from += 10) {
      create(hundred.subList(from, from + 10).toArray(User[]::new));
    }
    assertThat(ports().users().findAll(hundred.stream().map(User::id).toList()).values())
        .containsExactlyInAnyOrderElementsOf(hundred);
  }

  @Test
  void success_R8_foundByAddressInAnyCaseAndKeptAsTyped() {
    User user = withEmail("Anna." + word() + "@Example.com");
    create(user);
    String shouted = " " + user.email().value().toUpperCase(Locale.ROOT) + " ";
    assertThat(ports().users().findByEmail(new EmailAddress(shouted))).contains(user);
    assertThat(ports().users().find(user.id()).orElseThrow().email().value())
        .isEqualTo("Anna." + word() + "@Example.com");
  }

  @Test
  void failure_R8_addressTakenInOtherCaseWritesNothingAtAll() {
    User first = withEmail(word() + "@example.com");
    create(first);
    User second = withEmail(word().toUpperCase(Locale.ROOT) + "@EXAMPLE.com");
    Company company = TestData.company().id(second.home()).build();
    Event event = event(company.id(), second.id());
    OutgoingMessage message = message(new Delivery.AlignSignIn(second.id()), FakeClock.START);

    Refusals.assertRefused(
        () ->
            ports()
                .changes()
                .commit(
                    Change.builder()
                        .create(company)
                        .create(second)
                        .create(TestData.membership(second, TestData.ADMINISTRATOR))
                        .log(event)
                        .send(message)
                        .build()),
        new Refusal.EmailTaken());

    assertThat(ports().users().findByEmail(second.email())).contains(first);
    assertThat(ports().users().find(second.id())).isEmpty();
    assertThat(ports().companies().find(company.id())).isEmpty();
    assertThat(ports().users().membership(company.id(), second.id())).isEmpty();
    assertThat(log(company.id())).isEmpty();
    assertThat(
            ports()
                .messages()
                .claim(message.id(), FakeClock.START, FakeClock.START.plus(Duration.ofMinutes(1))))
        .isEmpty();
  }

  @Test
  void success_R8_ofUsersMadeAtOnceWithOneAddressOneIsWritten() throws Exception {
    List<User> rivals = Stream.generate(() -> withEmail(word() + "@example.com")).limit(4).toList();
    List<Callable<Boolean>> attempts = new ArrayList<>();
    rivals.forEach(rival -> attempts.add(() -> isCreated(rival)));
    assertThat(successes(attempts)).isEqualTo(1);
    assertThat(rivals).filteredOn(rival -> ports().users().find(rival.id()).isPresent()).hasSize(1);
  }

  @Test
  void success_R8_R12_anotherAddressIsTakenAndTheOldOneFree() {
    User user = withEmail(word() + "-old@example.com");
    EmailAddress old = user.email();
    EmailAddress now = new EmailAddress(word() + "-new@example.com");
    create(user);
    update(user, user.withEmail(now));
    assertThat(ports().users().findByEmail(now)).contains(user.withEmail(now));
    assertThat(ports().users().findByEmail(old)).isEmpty();
    User other = withEmail(old.value());
    create(other);
    assertThat(ports().users().findByEmail(old)).contains(other);
  }

  @Test
  void failure_R8_R12_takenAddressChangesNothing() {
    User owner = withEmail(word() + "-owner@example.com");
    User user = withEmail(word() + "-user@example.com");
    create(owner, user);
    Refusals.assertRefused(
        () -> update(user, user.withEmail(owner.email())), new Refusal.EmailTaken());
    assertThat(ports().users().find(user.id())).contains(user);
    assertThat(ports().users().findByEmail(user.email())).contains(user);
    assertThat(ports().users().findByEmail(owner.email())).contains(owner);
  }

  @Test
  void success_R8_R12_ofUsersWhoTakeOneAddressAtOnceOneGetsIt() throws Exception {
    EmailAddress wanted = new EmailAddress(word() + "@example.com");
    List<User> rivals = Stream.generate(this::user).limit(4).toList();
    create(rivals.toArray(User[]::new));
    List<Callable<Boolean>> attempts = new ArrayList<>();
    rivals.forEach(
        rival -> attempts.add(() -> isDone(() -> update(rival, rival.withEmail(wanted)))));
    assertThat(successes(attempts)).isEqualTo(1);
    User winner = ports().users().findByEmail(wanted).orElseThrow();
    for (User rival : rivals) {
      assertThat(ports().users().findByEmail(rival.email()).isPresent())
          .isEqualTo(!rival.id().equals(winner.id()));
    }
  }

  @Test
  void success_R12_erasedUserFreesTheAddressAndHasNone() {
    User user =
        TestData.user().id(ids.userId()).home(ids.companyId()).deletedAt(FakeClock.START).build();
    create(user);
    User erased = user.erased();
    update(user, erased);
    assertThat(ports().users().find(user.id())).contains(erased);
    assertThat(ports().users().findByEmail(user.email())).isEmpty();
    create(withEmail(user.email().value()));
  }

  @Test
  void success_R12_R51_erasableOnceTheirTimeHasCome() {
    Instant start = ownPeriod().minus(Duration.ofDays(3_000));
    User late = deletedAt(start.plusSeconds(2));
    User early = deletedAt(start);
    User restored = deletedAt(start.plusSeconds(1));
    create(late, early, restored);
    update(restored, restored.restored(start.plusSeconds(9)));
    Instant first = start.plus(Deletion.RESTORABLE);
    assertThat(ports().users().erasable(first.minusNanos(1))).isEmpty();
    assertThat(ports().users().erasable(first)).containsExactly(early.id());
    assertThat(ports().users().erasable(first.plusSeconds(2)))
        .containsExactly(early.id(), late.id());
    update(early, early.erased());
    assertThat(ports().users().erasable(first.plusSeconds(2))).containsExactly(late.id());
    update(late, late.erased());
  }

  private User deletedAt(Instant at) {
    return TestData.user().id(ids.userId()).home(ids.companyId()).deletedAt(at).build();
  }

  @Test
  void success_membershipComesBack() {
    User user = user();
    Membership none = TestData.membership(user, Set.of());
    Membership elsewhere = TestData.membership(ids.companyId(), user, TestData.ADMINISTRATOR);
    create(user, none, elsewhere);
    assertThat(ports().users().membership(user.home(), user.id())).contains(none);
    assertThat(ports().users().membership(elsewhere.company(), user.id())).contains(elsewhere);
    Membership more = none.withGrants(Grants.of(MANY, 2));
    update(none, more);
    assertThat(ports().users().membership(user.home(), user.id())).contains(more);
  }

  @Test
  void success_everyFieldOfAMembershipComesBack() {
    Stream.of(
            TestData.membership()
                .permission(PermissionId.COMPANY_ADMIN, 0)
                .permission(new PermissionId("invoices.view"), 12)
                .role(new RoleId("developer"), 3)
                .resource(new ResourceId("instance", "Test_2.a-B"), 0)
                .resource(new ResourceId("instance", "prod"), 4),
            TestData.membership()
                .seat(new SeatTypeId("view-only"))
                .customers(CustomerScope.Kind.ALL)
                .standing(new Standing(false, Instant.parse("2026-03-03T00:00:00.000000001Z"))),
            TestData.membership().customers(new CustomerScope(CustomerScope.Kind.CHOSEN, 7)),
            TestData.membership().customers(new CustomerScope(CustomerScope.Kind.NONE, 7)),
            TestData.membership().standing(null).chosen(7L).delegated(true),
            TestData.membership()
                .standing(null)
                .group(new RoleId("developer"), 1)
                .group(new RoleId("consultant"), 2))
        .map(builder -> builder.company(ids.companyId()).user(ids.userId()).build())
        .forEach(
            membership -> {
              create(membership);
              assertThat(ports().users().membership(membership.company(), membership.user()))
                  .contains(membership);
            });
  }

  private boolean isCreated(User user) {
    return isDone(() -> create(user));
  }

  private static boolean isDone(Runnable write) {
    try {
      write.run();
      return true;
    } catch (ConflictException overtaken) {
      return false;
    } catch (Refused refused) {
      assertThat(refused.refusal()).isEqualTo(new Refusal.EmailTaken());
      return false;
    }
  }

  private User withEmail(String email) {
    return TestData.user().id(ids.userId()).home(ids.companyId()).email(email).build();
  }
}
