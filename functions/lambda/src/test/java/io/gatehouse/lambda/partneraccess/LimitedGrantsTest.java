package io.gatehouse.lambda.partneraccess;

import static io.gatehouse.lambda.partneraccess.GrantScene.DECIDING;
import static io.gatehouse.lambda.partneraccess.GrantScene.TOLD;
import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Grants that end by themselves, and how they are extended (R33). */
class LimitedGrantsTest {
  @AutoClose private final GrantScene scene = new GrantScene();

  @Test
  @DisplayName("R33: at most two years ahead, and never in the past")
  void failure_R33_tooLong() {
    scene.set(scene.customer, scene.in(Duration.ofDays(732)), DECIDING).invalid("/roles/0/until");
    scene.set(scene.customer, scene.in(Duration.ZERO), DECIDING).invalid("/roles/0/until");
    scene.set(scene.customer, scene.in(Duration.ofDays(730)), DECIDING).expect(200);
  }

  @Test
  @DisplayName("R33: both sides are told 30, 7 and 1 days before, and at the end, once each")
  void success_R33_notices() {
    Instant until = scene.in(Duration.ofDays(40));
    scene.set(scene.customer, until, DECIDING).expect(200);
    scene.join(DECIDING, scene.ida);
    scene.forgetMails();
    List<String> everybody = List.of(TOLD, scene.customer.email(), scene.partner.email());
    for (int days : List.of(10, 23, 6)) {
      run(Duration.ofDays(days).minusMinutes(1));
      everybody.forEach(address -> assertThat(scene.mails(address)).as("too early").isEmpty());
      run(Duration.ofMinutes(1));
      run(Duration.ZERO);
      everybody.forEach(address -> assertThat(scene.mails(address)).containsExactly("ENDING"));
      scene.forgetMails();
    }
    assertThat(scene.decides(scene.ida)).isTrue();
    scene.wait(Duration.ofDays(1));
    assertThat(scene.decides(scene.ida)).as("at the end, by itself").isFalse();
    assertThat(scene.groups()).isEmpty();
    run(Duration.ZERO);
    run(Duration.ZERO);
    everybody.forEach(address -> assertThat(scene.mails(address)).containsExactly("ENDED"));
    assertThat(scene.listed()).doesNotContain(scene.ida.email());
    assertThat(scene.decides(scene.ida, until.minusSeconds(1))).as("R45").isTrue();
    assertThat(scene.decides(scene.ida, until)).as("R45").isFalse();
  }

  @Test
  @DisplayName(
      "R33, R51: stages that are past when it is granted are skipped, a job that is late"
          + " tells once")
  void success_R33_skippedAndLate() {
    scene.set(scene.customer, scene.in(Duration.ofDays(20)), DECIDING).expect(200);
    scene.forgetMails();
    run(Duration.ofMinutes(5));
    assertThat(scene.mails(TOLD)).isEmpty();
    run(Duration.ofDays(19).plusHours(1));
    assertThat(scene.mails(TOLD)).containsExactly("ENDING");
  }

  @Test
  @DisplayName("R33: the partner proposes, the customer decides, the group stays")
  void success_R33_extension() {
    Instant until = scene.in(Duration.ofDays(40));
    scene.set(scene.customer, until, DECIDING).expect(200);
    scene.join(DECIDING, scene.ida);
    scene.forgetMails();
    Instant later = until.plus(Duration.ofDays(100));
    Reply proposed = propose(scene.partner, later).expect(200);
    assertThat(proposed.at("/proposal/side")).isEqualTo("PARTNER");
    assertThat(scene.mails(scene.customer.email())).containsExactly("EXTENSION_PROPOSED");

    decide(scene.ida, true).refused(403, "customer-decides");
    assertThat(decide(scene.customer, true).expect(200).at("/until")).isEqualTo(later.toString());
    assertThat(scene.mails(scene.partner.email())).containsExactly("EXTENSION_ACCEPTED");
    scene.wait(Duration.ofDays(50));
    assertThat(scene.decides(scene.ida)).isTrue();
    decide(scene.customer, true).refused(404, "not-found");
  }

  @Test
  @DisplayName("R33: turned down, it ends as it would have")
  void success_R33_declined() {
    Instant until = scene.in(Duration.ofDays(40));
    scene.set(scene.customer, until, DECIDING).expect(200);
    propose(scene.partner, until.plus(Duration.ofDays(1))).expect(200);
    scene.forgetMails();
    Reply decided = decide(scene.customer, false).expect(200);
    assertThat(decided.at("/until")).isEqualTo(until.toString());
    assertThat(decided.json().has("proposal")).isFalse();
    assertThat(scene.mails(scene.partner.email())).containsExactly("EXTENSION_DECLINED");
  }

  @Test
  void failure_R33_proposals() {
    propose(scene.partner, scene.in(Duration.ofDays(9))).refused(404, "not-found");
    scene.set(DECIDING).expect(200);
    propose(scene.partner, scene.in(Duration.ofDays(9))).invalid("/until");
    scene.set(scene.customer, scene.in(Duration.ofDays(10)), DECIDING).expect(200);
    propose(scene.partner, scene.in(Duration.ofDays(9))).invalid("/until");
    decide(scene.customer, true).refused(404, "not-found");
  }

  private Reply propose(Member by, Instant until) {
    return scene
        .portal
        .as(by)
        .post(
            Operation.GROUP_EXTENSION_PROPOSE,
            Map.of("until", until.toString()),
            scene.partner.company(),
            scene.customer.company(),
            DECIDING);
  }

  private Reply decide(Member by, boolean accept) {
    return scene
        .portal
        .as(by)
        .post(
            Operation.PARTNER_ACCESS_EXTENSION_DECIDE,
            Map.of("accept", accept),
            scene.customer.company(),
            DECIDING);
  }

  private void run(Duration after) {
    scene.wait(after);
    scene.portal.runSchedule();
    scene.portal.deliverOutbox();
  }
}
