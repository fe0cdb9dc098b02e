package io.gatehouse.lambda.reminders;

import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.portal.Member;
import io.gatehouse.lambda.portal.TestPortal;
import java.time.Duration;
import java.util.Map;

/** A portal in which something of every kind is due at the same time, and no stream to help. */
final class DueScene {
  /** Three reminders, a lapse notice, a reset an administrator sent, and one a user asked for. */
  static final int MAILS = 6;

  private final TestPortal portal;

  private DueScene(TestPortal portal) {
    this.portal = portal;
  }

  static void play(TestPortal portal) {
    new DueScene(portal).play();
  }

  private void play() {
    Member administrator = portal.people.company();
    Member forgetful = portal.people.colleague(administrator, "flora@nordwind.example");
    Member helped = portal.people.colleague(administrator, "hugo@nordwind.example");
    Member leaving = portal.people.colleague(administrator, "lena@nordwind.example");

    portal.people.invited(administrator, "lapses@nordwind.example");
    days(2);
    portal.people.invited(administrator, "second-reminder@nordwind.example");
    days(2);
    days(1);
    portal.people.invited(administrator, "first-reminder@nordwind.example");
    portal.people.invited(administrator, "another-first-reminder@nordwind.example");
    Member revoked = portal.people.invited(administrator, "revoked@nordwind.example");
    portal
        .as(administrator)
        .ask(Operation.INVITATION_REVOKE, revoked.company(), revoked.id())
        .expect(200);
    portal.clock.advance(Duration.ofDays(2).minusMinutes(1));

    // What the stream would have brought at once.
    portal
        .as(administrator)
        .ask(Operation.PASSWORD_RESET_SEND, helped.company(), helped.id())
        .expect(202);
    portal.anyone().post(Operation.PASSWORD_FORGOT, Map.of("email", forgetful.email())).expect(202);
    portal
        .as(administrator)
        .ask(Operation.USER_DISABLE, leaving.company(), leaving.id())
        .expect(200);
    portal.clock.advance(Duration.ofMinutes(5));
  }

  /** Days on which the job runs. */
  private void days(int days) {
    portal.clock.advance(Duration.ofDays(days));
    portal.runSchedule();
    portal.deliverOutbox();
  }
}
