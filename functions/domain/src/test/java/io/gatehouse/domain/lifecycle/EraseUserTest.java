package io.gatehouse.domain.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Event;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.lifecycle.EraseUser.Done;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.Deletion;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class EraseUserTest {
  private final Portal portal = new Portal();
  private final Company company = portal.givenCompany();
  private final Company customer = portal.givenCompany();
  private final User contact = portal.givenUser(company, UserStatus.ACTIVE);
  private final User user = portal.givenUser(company, UserStatus.ACTIVE);

  EraseUserTest() {
    portal.store.put(
        TestData.membership(customer.id(), user, Set.of(new PermissionId("invoices.view"))));
    portal.run(
        portal.useCases.editUser(),
        new EditUser.Input(Portal.named(user), "Annika", null, null, false, null));
    portal.run(portal.useCases.deleteUser(), Portal.named(user));
    portal.directory.setPassword(user.id(), user.email(), TestData.PASSWORD);
  }

  @Test
  @DisplayName(
      "R12: after thirty days nothing tells of the person any more, and the address is free")
  void success_R12_erased() {
    wait(Deletion.RESTORABLE.plus(EraseUser.RESPITE));
    assertThat(erase(() -> true)).isEqualTo(Done.ERASED);

    User erased = portal.user(user.id());
    assertThat(erased.status()).isEqualTo(UserStatus.ERASED);
    assertThat(erased.name()).isEqualTo(User.NOBODY);
    assertThat(portal.store.users().findByEmail(user.email())).isEmpty();
    Membership there = portal.store.users().membership(customer.id(), user.id()).orElseThrow();
    assertThat(there.isGivenAnything()).isFalse();
    assertThat(there.name()).isEqualTo(User.NOBODY);
    assertThat(portal.membership(user).grants().isEmpty()).isTrue();
    List<Event> log =
        portal
            .store
            .eventLog()
            .told(portal.store.eventLog().aboutUser(company.id(), user.id(), Instant.MAX));
    assertThat(log).extracting(Event::kind).contains(EventKind.USER_ERASED);
    assertThat(log.toString()).doesNotContain("Annika", user.email().value());
    portal.store.messages().all().forEach(kept -> portal.deliver(kept.message().id()));
    assertThat(portal.directory.account(user.id())).isEmpty();
    assertThat(erase(() -> true)).isEqualTo(Done.NOTHING);
    portal.run(
        portal.useCases.createUser(),
        new CreateUser.Input(company.id(), TestData.newPerson(user.email().value())));
  }

  @Test
  void success_R12_notBeforeTheirTimeAndNotOnceRestored() {
    wait(Deletion.RESTORABLE.plus(EraseUser.RESPITE).minusNanos(1));
    assertThat(erase(() -> true)).isEqualTo(Done.NOTHING);
    assertThat(portal.user(user.id()).status()).isEqualTo(UserStatus.DELETED);
    assertThat(
            portal.useCases.eraseUser().erase(contact.id(), portal.request(SCHEDULE), () -> true))
        .isEqualTo(Done.NOTHING);
  }

  @Test
  @DisplayName("R51: broken off anywhere, the next run goes on")
  void success_R51_goesOn() {
    wait(Deletion.RESTORABLE.plus(Duration.ofDays(1)));
    assertThat(erase(() -> false)).isEqualTo(Done.BEGUN);
    assertThat(portal.user(user.id()).status()).isEqualTo(UserStatus.DELETED);
    assertThat(erase(() -> true)).isEqualTo(Done.ERASED);
  }

  private static final Actor SCHEDULE = new Actor.Schedule();

  private void wait(Duration duration) {
    portal.clock.advance(duration);
  }

  private Done erase(BooleanSupplier timeLeft) {
    return portal.useCases.eraseUser().erase(user.id(), portal.request(SCHEDULE), timeLeft);
  }
}
