package io.gatehouse.domain.password;

import static io.gatehouse.domain.testdata.Portal.named;
import static io.gatehouse.domain.testdata.Refusals.assertRefused;
import static io.gatehouse.domain.testdata.TestData.person;
import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.delivery.DeliverMessage;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.link.LinkState;
import io.gatehouse.domain.link.Sender;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserOfCompany;
import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SendPasswordResetTest {

  private final Portal portal = new Portal();
  private final Company company = portal.givenCompany();
  private final User administrator = portal.givenAdministrator(company, UserStatus.ACTIVE);
  private final User user = portal.givenUser(company, UserStatus.ACTIVE);

  @Test
  void success_R39_linkForOneHour() {
    assertThat(send(user)).isEqualTo(user);

    PasswordReset reset = portal.reset(user);
    assertThat(reset.company()).isEqualTo(company.id());
    assertThat(reset.triggeredBy()).isEqualTo(new Sender.Person(administrator.id()));
    assertThat(reset.link().expiresAt())
        .isEqualTo(portal.clock.instant().plus(Duration.ofHours(1)));
    assertThat(portal.user(user.id())).isEqualTo(user);
    assertThat(portal.store.messages().deliveries())
        .containsExactly(new Delivery.PasswordResetMail(user.id(), reset.link().id()));
    assertThat(portal.lastEvent().kind()).isEqualTo(EventKind.PASSWORD_RESET_SENT);
    assertThat(portal.lastEvent().actor()).isEqualTo(person(administrator));
    assertThat(portal.lastEvent().user()).isEqualTo(user.id());
    assertThat(portal.lastEvent().before()).isEmpty();
    assertThat(portal.lastEvent().after()).isEqualTo(reset.facts());
  }

  @Test
  void success_R39_newestWins() {
    send(user);
    PasswordReset before = portal.reset(user);
    portal.clock.advance(Duration.ofMinutes(2));
    send(user);
    PasswordReset after = portal.reset(user);
    assertThat(stateOf(before)).isEqualTo(LinkState.REVOKED);
    assertThat(stateOf(after)).isEqualTo(LinkState.VALID);
    assertThat(portal.lastEvent().before())
        .containsEntry("passwordReset.id", before.link().id().value());
  }

  @Test
  void failure_R38_onceAMinuteAndFiveTimesADay() {
    Instant first = portal.clock.instant();
    send(user);
    assertRefused(() -> send(user), new Refusal.SentTooOften(first.plusSeconds(60)));
    for (int time = 2; time <= 5; time++) {
      portal.clock.advance(Duration.ofMinutes(1));
      send(user);
    }
    portal.clock.advance(Duration.ofHours(1));
    assertRefused(() -> send(user), new Refusal.SentTooOften(first.plus(Duration.ofDays(1))));
    assertThat(portal.store.messages().all()).hasSize(5);
  }

  @Test
  void success_R38_whatAnybodyAskedForDoesNotUseUpWhatAdministratorsMay() {
    for (int time = 1; time <= 5; time++) {
      portal.clock.advance(Duration.ofMinutes(1));
      assertThat(forget()).isTrue();
    }
    assertThat(forget()).isFalse();
    assertThat(send(user)).isEqualTo(user);
  }

  @Test
  void success_R38_whatAdministratorsSentDoesNotUseUpWhatTheUserMayAskFor() {
    for (int time = 1; time <= 5; time++) {
      portal.clock.advance(Duration.ofMinutes(1));
      send(user);
    }
    assertRefused(() -> send(user), Refusal.SentTooOften.class);
    assertThat(forget()).isTrue();
    assertThat(forget()).isFalse();
  }

  /** Whether a reset was opened, because somebody forgot the password. */
  private boolean forget() {
    portal.run(
        portal.useCases.forgetPassword(), user.email(), portal.request(new Actor.Anonymous()));
    return portal.deliver(portal.store.messages().all().getLast().message().id())
        == DeliverMessage.Result.DELIVERED;
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"ACTIVE", "DELETED", "ERASED"})
  void failure_whoHasNoPasswordHasNoneToReset(UserStatus status) {
    User other = portal.givenUser(company, status);
    assertRefused(() -> send(other), new Refusal.UserNotActive());
    assertThat(portal.store.committed()).isEmpty();
  }

  @Test
  void failure_R18_userOfAnotherCompanyDoesNotExist() {
    UserOfCompany elsewhere = new UserOfCompany(portal.givenCompany().id(), user.id());
    assertRefused(
        () -> portal.run(portal.useCases.sendPasswordReset(), elsewhere),
        new Refusal.NotFound("user"));
  }

  private LinkState stateOf(PasswordReset reset) {
    return portal
        .run(portal.useCases.readPasswordResetStatus(), portal.token(reset), new Actor.Anonymous())
        .state();
  }

  private User send(User to) {
    return portal.run(portal.useCases.sendPasswordReset(), named(to), person(administrator));
  }
}
