package io.gatehouse.domain.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.delivery.DeliverMessage.Result;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.id.MessageId;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.memory.KeptMessage;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.PersonName;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * How messages are claimed, tried, retried and given up; what stands in letters is tested beside
 * it.
 */
class DeliverMessageTest {

  private final Portal portal = new Portal();
  private final Company company = portal.givenCompany();
  private final User user = portal.givenUser(company, UserStatus.ACTIVE);
  private final Sender sender = new Sender(portal);

  @Test
  void success_effectTakesPlaceOnce() {
    User disabled = portal.givenUser(company, UserStatus.DISABLED);
    MessageId id = sender.send(new Delivery.AlignSignIn(disabled.id()));
    assertThat(portal.deliver(id)).isEqualTo(Result.DELIVERED);
    assertThat(portal.deliver(id)).isEqualTo(Result.NOT_CLAIMED);
    assertThat(portal.directory.endedSessions()).containsExactly(disabled.id());
    assertThat(kept().status()).isEqualTo(KeptMessage.Status.DELIVERED);
  }

  @Test
  void success_letterGoesOnceAndItsReferenceIsKept() {
    MessageId id = sender.send(new Delivery.PasswordChangedMail(user.id()));
    assertThat(portal.deliver(id)).isEqualTo(Result.DELIVERED);
    assertThat(portal.deliver(id)).isEqualTo(Result.NOT_CLAIMED);
    assertThat(portal.post.letters()).hasSize(1);
    assertThat(kept().note()).isEqualTo("reference-1");
  }

  @Test
  void success_whatIsInOtherHandsIsLeftToThem() {
    MessageId id = sender.send(new Delivery.PasswordChangedMail(user.id()));
    Instant now = portal.clock.instant();
    portal.store.messages().claim(id, now, now.plusSeconds(60));
    assertThat(portal.deliver(id)).isEqualTo(Result.NOT_CLAIMED);
    assertThat(portal.post.letters()).isEmpty();
  }

  @Test
  void success_unknownMessageIsNobodys() {
    assertThat(portal.deliver(portal.ids.messageId())).isEqualTo(Result.NOT_CLAIMED);
  }

  @Test
  void failure_isTriedAgainLaterAndThenSucceeds() {
    portal.post.failNext(1);
    MessageId id = sender.send(new Delivery.PasswordChangedMail(user.id()));
    assertThat(portal.deliver(id)).isEqualTo(Result.WILL_RETRY);
    assertThat(kept().status()).isEqualTo(KeptMessage.Status.WAITING);
    assertThat(kept().due()).isEqualTo(portal.clock.instant().plus(Duration.ofMinutes(2)));
    portal.clock.advance(Duration.ofMinutes(2));
    assertThat(portal.deliver(id)).isEqualTo(Result.DELIVERED);
  }

  @Test
  void failure_pausesDoubleUpToAnHourAndTheEighthAttemptIsTheLast() {
    portal.post.failNext(8);
    MessageId id = sender.send(new Delivery.PasswordChangedMail(user.id()));
    List<Long> pauses = new ArrayList<>();
    while (portal.deliver(id) == Result.WILL_RETRY) {
      Duration pause = Duration.between(portal.clock.instant(), kept().due());
      pauses.add(pause.toMinutes());
      portal.clock.advance(pause);
    }
    assertThat(pauses).containsExactly(2L, 4L, 8L, 16L, 32L, 60L, 60L);
    assertThat(kept().status()).isEqualTo(KeptMessage.Status.GIVEN_UP);
    assertThat(kept().attempts()).isEqualTo(DeliverMessage.MAXIMUM_ATTEMPTS);
    assertThat(portal.deliver(id)).isEqualTo(Result.NOT_CLAIMED);
    assertThat(portal.post.letters()).isEmpty();
  }

  @Test
  void failure_eighthAttemptResultIsGaveUp() {
    portal.directory.failNext(8);
    MessageId id = sender.send(new Delivery.AlignSignIn(user.id()));
    Result last = null;
    for (int attempt = 1; attempt <= 8; attempt++) {
      last = portal.deliver(id);
    }
    assertThat(last).isEqualTo(Result.GAVE_UP);
  }

  @Test
  void failure_whatCanNeverGoIsGivenUpAtOnce() {
    portal.post.meanwhile(
        () -> {
          throw new Undeliverable("no such mailbox");
        });
    MessageId id = sender.send(new Delivery.PasswordChangedMail(user.id()));
    assertThat(portal.deliver(id)).isEqualTo(Result.GAVE_UP);
    assertThat(kept().status()).isEqualTo(KeptMessage.Status.GIVEN_UP);
    assertThat(kept().note()).isEqualTo("Undeliverable");
  }

  @Test
  void failure_reasonQuotesNoAddress() {
    portal.post.failNext(1);
    portal.deliver(sender.send(new Delivery.PasswordChangedMail(user.id())));
    assertThat(kept().note()).isEqualTo("NotTaken");
  }

  @Test
  void failure_crashAfterSendingResendsTheSameLetter() {
    User invited = portal.givenUser(company, UserStatus.INVITED);
    portal.givenInvitation(invited);
    MessageId id =
        sender.send(
            new Delivery.InvitationMail(invited.id(), portal.invitation(invited).link().id(), 0));
    assertThatThrownBy(
            () ->
                portal
                    .delivery(new DyingMessages(portal.store.messages()))
                    .deliver(id, portal.clock.instant()))
        .isInstanceOf(DyingMessages.Died.class);
    assertThat(portal.deliver(id)).isEqualTo(Result.NOT_CLAIMED);
    portal.clock.advance(Duration.ofMinutes(2));
    assertThat(portal.deliver(id)).isEqualTo(Result.DELIVERED);
    assertThat(portal.deliver(id)).isEqualTo(Result.NOT_CLAIMED);
    assertThat(portal.post.letters()).hasSize(2);
    assertThat(portal.post.letters().getFirst()).isEqualTo(portal.post.letters().getLast());
  }

  @Test
  void success_R12_alignSignInBringsTodaysAddress() {
    portal.directory.setPassword(user.id(), user.email(), TestData.PASSWORD);
    EmailAddress confirmed = new EmailAddress("confirmed@example.com");
    portal.store.put(portal.user(user.id()).withEmail(confirmed));
    portal.deliver(sender.send(new Delivery.AlignSignIn(user.id())));
    assertThat(portal.directory.account(user.id()).orElseThrow().email()).isEqualTo(confirmed);
  }

  @Test
  void success_R12_erasedUserIsForgottenByWhicheverMessageComesFirst() {
    for (Delivery delivery :
        List.of(new Delivery.AlignSignIn(user.id()), new Delivery.ForgetSignIn(user.id()))) {
      portal.directory.setPassword(user.id(), user.email(), TestData.PASSWORD);
      portal.store.put(
          TestData.user()
              .id(user.id())
              .home(user.home())
              .deletedAt(FakeClock.START)
              .build()
              .erased());
      assertThat(portal.deliver(sender.send(delivery))).isEqualTo(Result.DELIVERED);
      assertThat(portal.directory.account(user.id())).isEmpty();
    }
  }

  @Test
  void success_R39_sessionsEndInTheDirectoryToo() {
    assertThat(portal.deliver(sender.send(new Delivery.EndSessions(user.id()))))
        .isEqualTo(Result.DELIVERED);
    assertThat(portal.directory.endedSessions()).containsExactly(user.id());
  }

  @Test
  void success_R9_nameIsCarriedToEveryMembershipElsewhereAndNoFurther() {
    List<CompanyId> elsewhere = Stream.generate(portal.ids::companyId).limit(205).toList();
    elsewhere.forEach(there -> portal.store.put(TestData.membership(there, user, Set.of())));
    User renamed = user.edited(new PersonName("Anne", "Ørsted"), null, user.language());
    portal.store.put(renamed);
    for (int times = 0; times < 2; times++) {
      assertThat(portal.deliver(sender.send(new Delivery.AlignTies(user.id()))))
          .isEqualTo(Result.DELIVERED);
      assertThat(elsewhere)
          .extracting(there -> portal.store.users().membership(there, user.id()).orElseThrow())
          .allMatch(there -> there.name().equals(renamed.name()) && there.version() == 2);
    }
    assertThat(portal.membership(user).version()).isEqualTo(1);
  }

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "ERASED")
  void R12_alignSignInFollowsTodaysState(UserStatus status) {
    User aligned = portal.givenUser(company, status);
    portal.directory.setPassword(aligned.id(), aligned.email(), TestData.PASSWORD);
    for (boolean enabledBefore : new boolean[] {true, false}) {
      portal.directory.align(aligned.id(), aligned.email(), enabledBefore);
      assertThat(portal.deliver(sender.send(new Delivery.AlignSignIn(aligned.id()))))
          .isEqualTo(Result.DELIVERED);
      assertThat(portal.directory.account(aligned.id()).orElseThrow().enabled())
          .isEqualTo(status == UserStatus.ACTIVE);
    }
    assertThat(portal.directory.endedSessions())
        .isEqualTo(status == UserStatus.ACTIVE ? List.of() : List.of(aligned.id(), aligned.id()));
  }

  @Test
  void success_R12_lateAlignmentDoesNotUndoWhatCameAfter() {
    portal.directory.setPassword(user.id(), user.email(), TestData.PASSWORD);
    portal.run(portal.useCases.disableUser(), Portal.named(user));
    portal.run(portal.useCases.enableUser(), Portal.named(user));
    MessageId first = portal.store.messages().all().getFirst().message().id();
    portal.deliver(first);
    assertThat(portal.directory.account(user.id()).orElseThrow().enabled()).isTrue();
  }

  @Test
  void success_R12_disabledWhileTheDirectoryIsTold() {
    portal.directory.setPassword(user.id(), user.email(), TestData.PASSWORD);
    MessageId late = sender.send(new Delivery.AlignSignIn(user.id()));
    portal.directory.meanwhile(
        () -> {
          portal.run(portal.useCases.disableUser(), Portal.named(user));
          assertThat(portal.deliver(kept().message().id())).isEqualTo(Result.DELIVERED);
        });
    assertThat(portal.deliver(late)).isEqualTo(Result.DELIVERED);
    assertThat(portal.directory.account(user.id()).orElseThrow().enabled()).isFalse();
  }

  @Test
  void failure_R12_whoChangesAllTheTimeIsAlignedLater() {
    MessageId id = sender.send(new Delivery.AlignSignIn(user.id()));
    toggleWheneverTheDirectoryIsTold();
    assertThat(portal.deliver(id)).isEqualTo(Result.WILL_RETRY);
  }

  private void toggleWheneverTheDirectoryIsTold() {
    portal.directory.meanwhile(
        () -> {
          User today = portal.user(user.id());
          Instant now = portal.clock.instant();
          portal.store.put(
              today.status() == UserStatus.ACTIVE ? today.disabled(now) : today.enabled(now));
          toggleWheneverTheDirectoryIsTold();
        });
  }

  @Test
  void success_R40_forgottenPasswordOpensAReset() {
    Context request = portal.request(new Actor.Anonymous());
    portal.run(portal.useCases.forgetPassword(), user.email(), request);
    portal.clock.advance(Duration.ofSeconds(1));
    MessageId id = kept().message().id();
    assertThat(portal.deliver(id)).isEqualTo(Result.DELIVERED);
    assertThat(portal.deliver(id)).isEqualTo(Result.NOT_CLAIMED);
    assertThat(portal.store.messages().deliveries())
        .endsWith(new Delivery.PasswordResetMail(user.id(), portal.reset(user).link().id()))
        .hasSize(2);
    assertThat(portal.lastEvent().actor()).isEqualTo(new Actor.Anonymous());
    assertThat(portal.lastEvent().source()).isEqualTo(request.source());
    assertThat(portal.lastEvent().at()).isEqualTo(portal.clock.instant());
  }

  @Test
  void success_R40_unknownAddressIsDropped() {
    MessageId id =
        sender.send(
            new Delivery.PasswordForgotten(
                new EmailAddress("nobody@example.com"),
                portal.request(new Actor.Anonymous()).source()));
    assertThat(portal.deliver(id)).isEqualTo(Result.DROPPED);
    assertThat(portal.store.messages().all()).hasSize(1);
  }

  @Test
  void failure_R39_R51_crashAfterOpeningAResetOpensNoSecondOne() {
    portal.run(
        portal.useCases.forgetPassword(), user.email(), portal.request(new Actor.Anonymous()));
    MessageId id = kept().message().id();
    dieDelivering(id);
    LinkId opened = portal.reset(user).link().id();
    portal.clock.advance(Duration.ofMinutes(2));
    assertThat(portal.deliver(id)).isEqualTo(Result.DELIVERED);
    assertThat(portal.reset(user).link().id()).isEqualTo(opened);
    assertThat(portal.store.events()).hasSize(1);
    assertThat(portal.store.messages().all()).hasSize(2);
  }

  @Test
  void failure_R39_R51_crashThenAnAdministratorsResetWhichIsNotReplaced() {
    portal.run(
        portal.useCases.forgetPassword(), user.email(), portal.request(new Actor.Anonymous()));
    MessageId id = kept().message().id();
    dieDelivering(id);
    portal.clock.advance(Duration.ofMinutes(1));
    portal.run(portal.useCases.sendPasswordReset(), Portal.named(user));
    LinkId newest = portal.reset(user).link().id();
    portal.clock.advance(Duration.ofMinutes(2));
    assertThat(portal.deliver(id)).isEqualTo(Result.DELIVERED);
    assertThat(portal.reset(user).link().id()).isEqualTo(newest);
  }

  private void dieDelivering(MessageId id) {
    assertThatThrownBy(
            () ->
                portal
                    .delivery(new DyingMessages(portal.store.messages()))
                    .deliver(id, portal.clock.instant()))
        .isInstanceOf(DyingMessages.Died.class);
  }

  private KeptMessage kept() {
    return portal.store.messages().all().getLast();
  }
}
