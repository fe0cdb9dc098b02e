package io.gatehouse.lambda.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.domain.delivery.Letter;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.LinkMail;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.TestPortal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The scheduled job: missing a run loses nothing, running twice repeats nothing (R36, R51). */
class RemindersHandlerTest {
  @AutoClose private final TestPortal portal = new TestPortal();
  private final Member administrator = portal.people.company();

  @Test
  void success_R36_remindsAfterTwoAndFiveDaysAndTellsTheInviterAfterSeven() {
    Member invited = portal.people.invited(administrator, "ida@nordwind.example");
    LinkMail mail = portal.people.linkTo(invited);
    assertThat(runAfter(Duration.ofDays(2).minusSeconds(1))).isEqualTo("{}");
    assertThat(runAfter(Duration.ofSeconds(1))).isEqualTo("{\"REMINDED\":1}");
    assertThat(runAfter(Duration.ofDays(3))).isEqualTo("{\"REMINDED\":1}");
    assertThat(reminders(invited)).containsExactly(0, 1, 2);
    // A reminder brings the link that already works.
    assertThat(portal.people.linkTo(invited)).isEqualTo(mail);
    assertThat(runAfter(Duration.ofDays(2))).isEqualTo("{\"LAPSED\":1}");
    assertThat(lapseNotices()).hasSize(1);
    assertThat(lapseNotices().getFirst().invited().value()).isEqualTo(invited.id());
    assertThat(
            portal
                .as(administrator)
                .ask(Operation.USER_GET, invited.company(), invited.id())
                .at("/invitation/state"))
        .isEqualTo("LAPSED");
  }

  @Test
  void success_R51_runningAgainRepeatsNothing() {
    Member invited = portal.people.invited(administrator, "ida@nordwind.example");
    assertThat(runAfter(Duration.ofDays(2))).isEqualTo("{\"REMINDED\":1}");
    for (int times = 0; times < 3; times++) {
      assertThat(runAfter(Duration.ofMinutes(5))).isEqualTo("{}");
    }
    assertThat(reminders(invited)).containsExactly(0, 1);
    runAfter(Duration.ofDays(6));
    assertThat(runAfter(Duration.ofMinutes(5))).isEqualTo("{}");
    assertThat(lapseNotices()).hasSize(1);
  }

  @Test
  void success_R51_aJobThatWasAwayForDaysSendsOneReminderNotTwo() {
    Member invited = portal.people.invited(administrator, "ida@nordwind.example");
    assertThat(runAfter(Duration.ofDays(6))).isEqualTo("{\"REMINDED\":1}");
    assertThat(reminders(invited)).containsExactly(0, 2);
  }

  @Test
  void success_R51_orOnlyNotesTheLapse() {
    Member invited = portal.people.invited(administrator, "ida@nordwind.example");
    assertThat(runAfter(Duration.ofDays(30))).isEqualTo("{\"LAPSED\":1}");
    assertThat(reminders(invited)).containsExactly(0);
    assertThat(lapseNotices()).hasSize(1);
  }

  @Test
  void success_R36_nobodyIsRemindedWhoAnsweredOrWasRevoked() {
    Member revoked = portal.people.invited(administrator, "ida@nordwind.example");
    portal
        .as(administrator)
        .ask(Operation.INVITATION_REVOKE, revoked.company(), revoked.id())
        .expect(200);
    portal.people.colleague(administrator, "bo@nordwind.example");
    for (int day = 1; day <= 8; day++) {
      assertThat(runAfter(Duration.ofDays(1))).isEqualTo("{}");
    }
  }

  @Test
  void success_R51_sweepsUpWhatTheStreamLost() {
    portal
        .as(administrator)
        .ask(Operation.PASSWORD_RESET_SEND, administrator.company(), administrator.id())
        .expect(202);
    int before = portal.people.lettersTo(administrator).size();
    assertThat(runOnlyAfter(Duration.ofMinutes(1)).toString()).isEqualTo("{}");
    assertThat(runOnlyAfter(Duration.ofMinutes(4)).toString()).isEqualTo("{\"DELIVERED\":1}");
    assertThat(runOnlyAfter(Duration.ofMinutes(5)).toString()).isEqualTo("{}");
    assertThat(portal.people.lettersTo(administrator)).hasSize(before + 1);
  }

  @Test
  void success_R51_aSlowRunHoldsWhatItIsAboutToSend() {
    Member ida = portal.people.invited(administrator, "ida@nordwind.example");
    Member bo = portal.people.invited(administrator, "bo@nordwind.example");
    runOnlyAfter(Duration.ofDays(2));
    var messages = portal.items.of("MESSAGE");
    portal.post.meanwhile(
        () -> {
          portal.clock.advance(Duration.ofMinutes(3));
          portal.post.meanwhile(() -> portal.stream(messages));
        });
    assertThat(runOnlyAfter(Duration.ofMinutes(5)).toString()).isEqualTo("{\"DELIVERED\":2}");
    assertThat(reminders(ida)).containsExactly(0, 1);
    assertThat(reminders(bo)).containsExactly(0, 1);
  }

  @Test
  void success_R51_oneThatFailsDoesNotStopTheOthersAndIsDoneNextTime() {
    Member ida = portal.people.invited(administrator, "ida@nordwind.example");
    Member bo = portal.people.invited(administrator, "bo@nordwind.example");
    portal.clock.advance(Duration.ofDays(2));
    portal.dynamoDb.failNext("transactWriteItems", new IllegalStateException("busy"));
    assertThat(portal.runSchedule().toString()).isEqualTo("{\"FAILED\":1,\"REMINDED\":1}");
    assertThat(portal.runSchedule().toString()).isEqualTo("{\"REMINDED\":1}");
    portal.deliverOutbox();
    assertThat(reminders(ida)).containsExactly(0, 1);
    assertThat(reminders(bo)).containsExactly(0, 1);
  }

  @Test
  void success_R51_whenTimeRunsOutTheRestIsForTheNextRun() {
    for (int number = 0; number < 5; number++) {
      portal.people.invited(administrator, "user" + number + "@nordwind.example");
    }
    portal.clock.advance(Duration.ofDays(2));
    assertThat(portal.runSchedule(() -> 5_000).toString()).isEqualTo("{}");
    AtomicInteger asked = new AtomicInteger();
    int first =
        portal
            .runSchedule(() -> asked.incrementAndGet() <= 3 ? 60_000 : 5_000)
            .path("REMINDED")
            .asInt();
    int second = portal.runSchedule().path("REMINDED").asInt();
    assertThat(first).isBetween(1, 4);
    assertThat(first + second).isEqualTo(5);
    assertThat(portal.items.events("invitation.reminded")).hasSize(5);
  }

  /** The job, with a stream that works. */
  private String runAfter(Duration time) {
    JsonNode counts = runOnlyAfter(time);
    portal.deliverOutbox();
    return counts.toString();
  }

  private JsonNode runOnlyAfter(Duration time) {
    portal.clock.advance(time);
    return portal.runSchedule();
  }

  private List<Integer> reminders(Member member) {
    return portal.people.lettersTo(member).stream()
        .filter(Letter.Invitation.class::isInstance)
        .map(letter -> ((Letter.Invitation) letter).reminder())
        .toList();
  }

  private List<Letter.InvitationLapsed> lapseNotices() {
    return portal.people.lettersTo(administrator).stream()
        .filter(Letter.InvitationLapsed.class::isInstance)
        .map(Letter.InvitationLapsed.class::cast)
        .toList();
  }
}
