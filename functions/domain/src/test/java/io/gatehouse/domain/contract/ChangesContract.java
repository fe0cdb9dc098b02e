package io.gatehouse.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.ConflictException;
import io.gatehouse.domain.change.Entity;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.event.Event;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.link.MailedLink;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Changes are written whole or not at all, and only on the states they were decided on. */
public abstract class ChangesContract extends PortsContract {

  @Test
  void success_changeWithNothingInIt() {
    ports().changes().commit(Change.NONE);
  }

  @Test
  void success_everyPartOfAChangeIsWritten() {
    User user = user();
    Company company = TestData.company().id(user.home()).contactPerson(user.id()).build();
    Membership membership = TestData.membership(user, TestData.ADMINISTRATOR);
    Invitation invitation = TestData.invitation().user(user.id()).company(company.id()).build();
    Event event = event(company.id(), user.id());
    OutgoingMessage first = message(new Delivery.AlignSignIn(user.id()), FakeClock.START);
    OutgoingMessage second = message(new Delivery.AlignSignIn(user.id()), FakeClock.START);
    ports()
        .changes()
        .commit(
            Change.builder()
                .create(company)
                .create(user)
                .create(membership)
                .create(invitation)
                .log(event)
                .send(first)
                .send(second)
                .build());

    assertThat(ports().companies().find(company.id())).contains(company);
    assertThat(ports().users().find(user.id())).contains(user);
    assertThat(ports().users().membership(company.id(), user.id())).contains(membership);
    assertThat(ports().invitations().find(user.id())).contains(invitation);
    assertThat(log(company.id())).containsExactly(event.id());
    assertThat(isThere(first)).isTrue();
    assertThat(isThere(second)).isTrue();
  }

  @Test
  void failure_createOfWhatExists() {
    User user = user();
    List<Entity> entities =
        List.of(
            TestData.company().id(user.home()).build(),
            user,
            TestData.membership(user, TestData.ADMINISTRATOR),
            TestData.invitation().user(user.id()).build(),
            TestData.passwordReset().user(user.id()).build());
    entities.forEach(this::create);

    for (Entity entity : entities) {
      Company other = company();
      assertThatThrownBy(() -> create(other, entity))
          .as("%s", entity)
          .isInstanceOf(ConflictException.class);
      assertThat(ports().companies().find(other.id())).isEmpty();
    }
  }

  @Test
  void failure_updateOfWhatDoesNotExist() {
    Company never = company();
    assertThatThrownBy(() -> update(never, never.withContactPerson(ids.userId())))
        .isInstanceOf(ConflictException.class);
    assertThat(ports().companies().find(never.id())).isEmpty();
  }

  @Test
  void failure_staleUpdateWritesNothingAtAll() {
    User user = user();
    Company company = TestData.company().id(user.home()).build();
    Invitation invitation = TestData.invitation().user(user.id()).build();
    create(company, invitation);
    Company meanwhile = company.withContactPerson(ids.userId());
    update(company, meanwhile);
    Event event = event(company.id(), user.id());
    OutgoingMessage message = message(new Delivery.AlignSignIn(user.id()), FakeClock.START);

    assertThatThrownBy(
            () ->
                ports()
                    .changes()
                    .commit(
                        Change.builder()
                            .create(user)
                            .create(TestData.membership(user, TestData.ADMINISTRATOR))
                            .update(
                                invitation,
                                invitation.with(invitation.link().ended(MailedLink.Ending.USED)))
                            .update(company, company.administratorActivated())
                            .log(event)
                            .send(message)
                            .build()))
        .isInstanceOf(ConflictException.class);

    assertThat(ports().companies().find(company.id())).contains(meanwhile);
    assertThat(ports().users().find(user.id())).isEmpty();
    assertThat(ports().users().findByEmail(user.email())).isEmpty();
    assertThat(ports().users().membership(user.home(), user.id())).isEmpty();
    assertThat(ports().invitations().find(user.id())).contains(invitation);
    assertThat(log(company.id())).isEmpty();
    assertThat(isThere(message)).isFalse();
  }

  @Test
  void failure_eventIsNeverOverwritten() {
    Company company = company();
    Event event = event(company.id(), null);
    ports().changes().commit(Change.builder().log(event).build());

    assertThatThrownBy(
            () -> ports().changes().commit(Change.builder().create(company).log(event).build()))
        .isInstanceOf(ConflictException.class);
    assertThat(ports().companies().find(company.id())).isEmpty();
    assertThat(log(company.id())).containsExactly(event.id());
  }

  @Test
  void failure_messageIsNeverOverwritten() {
    Company company = company();
    OutgoingMessage message = message(new Delivery.AlignSignIn(ids.userId()), FakeClock.START);
    send(message);

    assertThatThrownBy(
            () -> ports().changes().commit(Change.builder().create(company).send(message).build()))
        .isInstanceOf(ConflictException.class);
    assertThat(ports().companies().find(company.id())).isEmpty();
  }

  @Test
  void success_eventsStandInTheLogOfTheirCompanyInOrder() {
    Event first = event(ids.companyId(), ids.userId());
    Event elsewhere = event(ids.companyId(), ids.userId());
    Event second = event(first.company(), null);
    for (Event event : List.of(first, elsewhere, second)) {
      ports().changes().commit(Change.builder().log(event).build());
    }
    assertThat(log(first.company())).containsExactly(first.id(), second.id());
    assertThat(log(elsewhere.company())).containsExactly(elsewhere.id());
  }

  @Test
  void success_ofDecisionsOnTheSameStateOneIsWritten() throws Exception {
    Company company = company();
    create(company);
    List<Callable<Boolean>> decisions = new ArrayList<>();
    for (int each = 0; each < 4; each++) {
      Company changed = company.withContactPerson(ids.userId());
      decisions.add(() -> commits(company, changed));
    }
    assertThat(successes(decisions)).isEqualTo(1);
    assertThat(ports().companies().find(company.id()).orElseThrow().version()).isEqualTo(2);
  }

  private boolean commits(Entity before, Entity after) {
    try {
      update(before, after);
      return true;
    } catch (ConflictException overtaken) {
      return false;
    }
  }

  private boolean isThere(OutgoingMessage message) {
    return ports()
        .messages()
        .claim(message.id(), message.createdAt(), message.createdAt().plus(Duration.ofMinutes(1)))
        .isPresent();
  }
}
