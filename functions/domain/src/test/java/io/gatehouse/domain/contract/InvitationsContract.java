package io.gatehouse.domain.contract;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.invitation.UnansweredRange;
import io.gatehouse.domain.link.MailedLink;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.testdata.InvitationBuilder;
import io.gatehouse.domain.testdata.TestData;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Invitations come back as they were written, and those due are found by the time at which they
 * are.
 */
public abstract class InvitationsContract extends PortsContract {

  private final Instant start = ownPeriod();

  @Test
  void success_R36_unansweredByWhenTheyLapse() {
    CompanyId company = ids.companyId();
    Instant now = FakeClock.START;
    List<Invitation> sent = new ArrayList<>();
    for (int day = 0; day < 5; day++) {
      sent.add(sentTo(company, now.plus(Duration.ofDays(day))));
    }
    sent.forEach(this::create);
    Invitation locked = createdAndEnded(company, MailedLink.Ending.LOCKED);
    createdAndEnded(company, MailedLink.Ending.USED);
    createdAndEnded(company, MailedLink.Ending.REVOKED);
    create(sentTo(ids.companyId(), now));
    Instant second = sent.get(1).link().expiresAt();

    assertThat(unanswered(company, null, null, false)).isEqualTo(sent);
    assertThat(unanswered(company, null, null, true)).isEqualTo(sent.reversed());
    assertThat(unanswered(company, second, null, false)).isEqualTo(sent.subList(2, 5));
    assertThat(unanswered(company, null, second, true)).isEqualTo(sent.subList(0, 2).reversed());
    assertThat(
            ports()
                .invitations()
                .unanswered(company, new UnansweredRange(true, null, null, true, null), 9))
        .containsExactly(locked);
    update(sent.getFirst(), ended(sent.getFirst(), MailedLink.Ending.USED));
    assertThat(unanswered(company, null, null, false)).isEqualTo(sent.subList(1, 5));
  }

  /** Two at a time. */
  private List<Invitation> unanswered(
      CompanyId company, @Nullable Instant after, @Nullable Instant until, boolean latestFirst) {
    List<Invitation> all = new ArrayList<>();
    UnansweredRange.Place behind = null;
    List<Invitation> some;
    do {
      some =
          ports()
              .invitations()
              .unanswered(
                  company, new UnansweredRange(false, after, until, latestFirst, behind), 2);
      all.addAll(some);
      behind = some.isEmpty() ? null : UnansweredRange.Place.of(some.getLast());
    } while (some.size() == 2);
    return all;
  }

  private Invitation sentTo(CompanyId company, Instant at) {
    return TestData.invitation().user(ids.userId()).company(company).sent(ids.linkId(), at).build();
  }

  private Invitation createdAndEnded(CompanyId company, MailedLink.Ending how) {
    Invitation invitation = sentTo(company, FakeClock.START);
    create(invitation);
    update(invitation, ended(invitation, how));
    return ended(invitation, how);
  }

  private static Invitation ended(Invitation invitation, MailedLink.Ending how) {
    return invitation.with(invitation.link().ended(how));
  }

  @Test
  void success_everyFieldComesBack() {
    Instant now = FakeClock.START;
    Invitation full =
        one()
            .inviter(ids.userId(), "Ærlige Åse 🚲")
            .link(
                new MailedLink(
                    ids.linkId(),
                    MailedLink.Ending.REVOKED,
                    4,
                    now.plusNanos(3),
                    now.plusNanos(4),
                    "request-7",
                    now.plusNanos(5)))
            .history(now.minus(Duration.ofHours(3)), now)
            .remindersSent(2)
            .lapseTold(true)
            .build();
    Invitation plain = one().link(MailedLink.sent(ids.linkId(), now, Invitation.VALIDITY)).build();
    create(full, plain);
    assertThat(ports().invitations().find(full.user())).contains(full);
    assertThat(ports().invitations().find(plain.user())).contains(plain);
  }

  @Test
  void success_updateComesBack() {
    Invitation open = one().build();
    Invitation claimed = open.with(open.link().claimed("request-1", FakeClock.START));
    Invitation used = claimed.with(claimed.link().ended(MailedLink.Ending.USED));
    create(open);
    update(open, claimed);
    assertThat(ports().invitations().find(open.user())).contains(claimed);
    update(claimed, used);
    assertThat(ports().invitations().find(open.user())).contains(used);
  }

  @Test
  void success_findAllGivesThoseThatExist() {
    Invitation first = one().build();
    Invitation second = one().build();
    create(first, second);
    assertThat(
            ports()
                .invitations()
                .findAll(List.of(first.user(), ids.userId(), second.user(), first.user())))
        .hasSize(2)
        .containsEntry(first.user(), first)
        .containsEntry(second.user(), second);
    assertThat(ports().invitations().find(ids.userId())).isEmpty();
  }

  @Test
  void success_findAllOfNobodyAndOfAHundred() {
    assertThat(ports().invitations().findAll(List.of())).isEmpty();
    List<Invitation> hundred = Stream.generate(() -> one().build()).limit(100).toList();
    for (int from = 0; from < 100; from += 50) {
      create(hundred.subList(from, from + 50).toArray(Invitation[]::new));
    }
    assertThat(
            ports().invitations().findAll(hundred.stream().map(Invitation::user).toList()).values())
        .containsExactlyInAnyOrderElementsOf(hundred);
  }

  @Test
  void success_dueEarliestFirstAndNotBeforeTheirTime() {
    Invitation late = sentAt(start.plusNanos(2));
    Invitation early = sentAt(start);
    Invitation later = sentAt(start.plus(Duration.ofDays(1)));
    create(late, early, later);
    Instant reminder = start.plus(Invitation.REMINDERS.getFirst());

    assertThat(dueBy(reminder.minusNanos(1))).isEmpty();
    assertThat(dueBy(reminder)).containsExactly(early.user());
    assertThat(dueBy(reminder.plusNanos(1))).containsExactly(early.user());
    assertThat(dueBy(reminder.plusNanos(2))).containsExactly(early.user(), late.user());
    assertThat(dueBy(reminder.plus(Duration.ofDays(1))))
        .containsExactly(early.user(), late.user(), later.user());
  }

  @Test
  void success_dueAgainAtTheNextTimeAfterEachFollowUp() {
    Invitation sent = sentAt(start);
    Invitation reminded =
        one().user(sent.user()).link(sent.link()).remindersSent(1).version(2).build();
    Invitation twice =
        one().user(sent.user()).link(sent.link()).remindersSent(2).version(3).build();
    Invitation told =
        one()
            .user(sent.user())
            .link(sent.link())
            .remindersSent(2)
            .lapseTold(true)
            .version(4)
            .build();
    create(sent);
    update(sent, reminded);
    assertThat(dueBy(start.plus(Duration.ofDays(5)).minusNanos(1))).isEmpty();
    assertThat(dueBy(start.plus(Duration.ofDays(5)))).containsExactly(sent.user());
    update(reminded, twice);
    assertThat(dueBy(start.plus(Duration.ofDays(7)).minusNanos(1))).isEmpty();
    assertThat(dueBy(start.plus(Duration.ofDays(7)))).containsExactly(sent.user());
    update(twice, told);
    assertThat(dueBy(start.plus(Duration.ofDays(30)))).isEmpty();
  }

  @Test
  void success_neverDueOnceEndedAndDueAnewWhenSentAgain() {
    for (MailedLink.Ending ending :
        List.of(MailedLink.Ending.USED, MailedLink.Ending.REVOKED, MailedLink.Ending.LOCKED)) {
      Instant sentAt = ownPeriod();
      Invitation sent = sentAt(sentAt);
      Invitation ended = sent.with(sent.link().ended(ending));
      Invitation again =
          one()
              .user(sent.user())
              .sent(ids.linkId(), sentAt.plus(Duration.ofDays(9)))
              .version(3)
              .build();
      create(sent);
      update(sent, ended);
      assertThat(dueBy(sentAt.plus(Duration.ofDays(8)))).as("%s", ending).isEmpty();
      update(ended, again);
      assertThat(dueBy(sentAt.plus(Duration.ofDays(10)))).isEmpty();
      assertThat(dueBy(sentAt.plus(Duration.ofDays(11)))).containsExactly(sent.user());
    }
  }

  @Test
  void success_askingAgainAfterDealingWithThemGivesAllOthers() {
    List<Invitation> sent =
        Stream.iterate(start, time -> time.plusSeconds(1)).limit(30).map(this::sentAt).toList();
    sent.forEach(this::create);
    List<UserId> found = new ArrayList<>();
    Instant by = start.plus(Duration.ofDays(3));
    for (List<UserId> due = dueBy(by); !due.isEmpty(); due = dueBy(by)) {
      for (UserId user : due) {
        Invitation before = ports().invitations().find(user).orElseThrow();
        Invitation revoked = before.with(before.link().ended(MailedLink.Ending.REVOKED));
        ports().changes().commit(Change.builder().update(before, revoked).build());
      }
      found.addAll(due);
      assertThat(found).doesNotHaveDuplicates();
    }
    assertThat(found).containsExactlyElementsOf(sent.stream().map(Invitation::user).toList());
  }

  private InvitationBuilder one() {
    return TestData.invitation().user(ids.userId()).company(ids.companyId());
  }

  private Invitation sentAt(Instant time) {
    return one().sent(ids.linkId(), time).build();
  }

  private List<UserId> dueBy(Instant by) {
    return ports().invitations().due(by);
  }
}
