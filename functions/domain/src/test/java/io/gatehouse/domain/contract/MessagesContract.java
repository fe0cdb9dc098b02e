package io.gatehouse.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.delivery.Claimed;
import io.gatehouse.domain.delivery.Fate;
import io.gatehouse.domain.event.Source;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.MessageId;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.OutgoingMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A message is claimed by one at a time, counts its attempts, and once it is done with it stays so.
 */
public abstract class MessagesContract extends PortsContract {

  private static final Duration CLAIM = Duration.ofMinutes(2);

  private final Instant start = ownPeriod();
  private final OutgoingMessage message =
      new OutgoingMessage(
          ids.messageId(), ids.companyId(), new Delivery.AlignSignIn(ids.userId()), start);

  @Test
  void success_everyKindComesBack() {
    Stream.of(
            new Delivery.InvitationMail(ids.userId(), ids.linkId(), 0),
            new Delivery.InvitationMail(ids.userId(), ids.linkId(), 2),
            new Delivery.InvitationLapsedMail(ids.userId(), ids.userId()),
            new Delivery.PasswordResetMail(ids.userId(), ids.linkId()),
            new Delivery.PasswordChangedMail(ids.userId()),
            new Delivery.AlignSignIn(ids.userId()),
            new Delivery.PasswordForgotten(
                new EmailAddress("Anna.MULLER@Bücher.Example"),
                new Source("password.forgot", "request-ø", null)))
        .map(delivery -> message(delivery, start.plusNanos(1)))
        .forEach(
            sent -> {
              send(sent);
              assertThat(claim(sent, start)).contains(new Claimed(sent, 1));
            });
  }

  @Test
  void success_companyMayBeMissing() {
    OutgoingMessage nobodys =
        new OutgoingMessage(ids.messageId(), null, new Delivery.AlignSignIn(ids.userId()), start);
    send(nobodys);
    assertThat(claim(nobodys, start)).contains(new Claimed(nobodys, 1));
  }

  @Test
  void failure_claimOfWhatWasNeverSent() {
    assertThat(claim(message, start)).isEmpty();
  }

  @Test
  void success_claimedByOneUntilTheClaimRunsOut() {
    send(message);
    assertThat(claim(message, start)).contains(new Claimed(message, 1));
    assertThat(claim(message, start)).isEmpty();
    assertThat(claim(message, start.plus(CLAIM).minusNanos(1))).isEmpty();
    assertThat(claim(message, start.plus(CLAIM))).contains(new Claimed(message, 2));
    assertThat(claim(message, start.plus(CLAIM))).isEmpty();
  }

  @Test
  void success_ofClaimsAtOnceOneIsGiven() throws Exception {
    send(message);
    List<Callable<Boolean>> claims = new ArrayList<>();
    for (int each = 0; each < 4; each++) {
      claims.add(() -> claim(message, start).isPresent());
    }
    assertThat(successes(claims)).isEqualTo(1);
  }

  @Test
  void success_finishedIsNeverClaimedAgainNorDue() {
    for (Fate fate : Fate.values()) {
      OutgoingMessage one = message(new Delivery.AlignSignIn(ids.userId()), start);
      send(one);
      assertThat(claim(one, start)).isPresent();
      ports().messages().finish(one.id(), fate, start, fate == Fate.DELIVERED ? "ref-ø" : null);
      assertIsOver(one);
    }
  }

  @Test
  void success_givenUpIsNeverClaimedAgainNorDue() {
    send(message);
    ports().messages().giveUp(claim(message, start).orElseThrow(), start, "Down");
    assertIsOver(message);
  }

  @Test
  void success_retriedIsDueAtItsTimeAndCountsOn() {
    send(message);
    for (int attempt = 1; attempt <= 3; attempt++) {
      Instant time = start.plus(Duration.ofHours(attempt));
      Claimed claimed = claim(message, time).orElseThrow();
      assertThat(claimed).isEqualTo(new Claimed(message, attempt));
      Instant next = time.plus(Duration.ofMinutes(30)).plusNanos(1);
      ports().messages().retry(claimed, next, "Down");
      assertThat(dueBy(next.minusNanos(1))).isEmpty();
      assertThat(dueBy(next)).containsExactly(message.id());
    }
  }

  @Test
  void success_whatIsDoneWithStaysSoWhoeverComesLate() {
    send(message);
    Claimed first = claim(message, start).orElseThrow();
    Claimed second = claim(message, start.plus(CLAIM)).orElseThrow();
    ports().messages().finish(message.id(), Fate.DELIVERED, start.plus(CLAIM), "second");
    for (Claimed late : List.of(first, second)) {
      ports().messages().retry(late, start.plus(CLAIM), "was slow and failed");
      assertIsOver(message);
      ports().messages().giveUp(late, start.plus(CLAIM), "was slow and failed");
      assertIsOver(message);
    }
  }

  @Test
  void success_failureOfOneWhoseClaimRanOutLeavesTheNextHolderAlone() {
    send(message);
    Claimed first = claim(message, start).orElseThrow();
    Claimed second = claim(message, start.plus(CLAIM)).orElseThrow();
    ports().messages().retry(first, start.plus(CLAIM), "the first was slow and failed");
    ports().messages().giveUp(first, start.plus(CLAIM), "the first was slow and failed");
    assertThat(claim(message, start.plus(CLAIM))).isEmpty();
    ports().messages().retry(second, start.plus(CLAIM), "the second failed, too");
    assertThat(claim(message, start.plus(CLAIM))).contains(new Claimed(message, 3));
  }

  @Test
  void success_finishedByOneWhoseClaimRanOutIsDoneWith() {
    send(message);
    assertThat(claim(message, start)).isPresent();
    assertThat(claim(message, start.plus(CLAIM))).isPresent();
    ports().messages().finish(message.id(), Fate.DELIVERED, start.plus(CLAIM), "first");
    assertIsOver(message);
  }

  @Test
  void success_unclaimedIsFoundWhenTheStreamLostIt() {
    OutgoingMessage later = message(new Delivery.AlignSignIn(ids.userId()), start.plusNanos(1));
    send(later);
    send(message);
    assertThat(dueBy(start.minusNanos(1))).isEmpty();
    assertThat(dueBy(start.plus(Duration.ofDays(1)))).containsExactly(message.id(), later.id());
  }

  @Test
  void success_claimedIsDueWhenItsHolderDied() {
    send(message);
    assertThat(claim(message, start)).isPresent();
    assertThat(dueBy(start.plus(CLAIM).minusNanos(1))).isEmpty();
    assertThat(dueBy(start.plus(CLAIM))).containsExactly(message.id());
  }

  @Test
  void success_askingAgainAfterDealingWithThemGivesAllOthers() {
    List<OutgoingMessage> sent =
        Stream.iterate(start, time -> time.plusSeconds(1))
            .limit(30)
            .map(time -> message(new Delivery.AlignSignIn(ids.userId()), time))
            .toList();
    sent.forEach(this::send);
    Instant by = start.plus(Duration.ofDays(1));
    List<MessageId> found = new ArrayList<>();
    for (List<MessageId> due = dueBy(by); !due.isEmpty(); due = dueBy(by)) {
      due.forEach(id -> ports().messages().finish(id, Fate.DROPPED, by, null));
      found.addAll(due);
      assertThat(found).doesNotHaveDuplicates();
    }
    assertThat(found).containsExactlyElementsOf(sent.stream().map(OutgoingMessage::id).toList());
  }

  private void assertIsOver(OutgoingMessage ended) {
    assertThat(claim(ended, start.plus(Duration.ofDays(9)))).isEmpty();
    assertThat(dueBy(start.plus(Duration.ofDays(9)))).doesNotContain(ended.id());
  }

  private Optional<Claimed> claim(OutgoingMessage which, Instant now) {
    return ports().messages().claim(which.id(), now, now.plus(CLAIM));
  }

  private List<MessageId> dueBy(Instant by) {
    return ports().messages().due(by);
  }
}
