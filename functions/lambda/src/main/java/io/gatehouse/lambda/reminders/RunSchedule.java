package io.gatehouse.lambda.reminders;

import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.change.Decisions;
import io.gatehouse.domain.delivery.DeliverMessage;
import io.gatehouse.domain.delivery.Messages;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.Source;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.invitation.FollowUpInvitation;
import io.gatehouse.domain.invitation.Invitations;
import io.gatehouse.domain.user.Users;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.function.BooleanSupplier;

/**
 * One run of the job: invitations first, then messages, so that a reminder the stream should lose
 * goes in the next run.
 */
@Singleton
final class RunSchedule {
  private final Invitations invitations;
  private final FollowUpInvitation followUp;
  private final Messages messages;
  private final DeliverMessage deliverMessage;
  private final Changes changes;
  private final Clock clock;

  RunSchedule(
      Invitations invitations,
      Users users,
      IdGenerator ids,
      Messages messages,
      DeliverMessage deliverMessage,
      Changes changes,
      Clock clock) {
    this.invitations = invitations;
    this.followUp = new FollowUpInvitation(invitations, users, ids);
    this.messages = messages;
    this.deliverMessage = deliverMessage;
    this.changes = changes;
    this.clock = clock;
  }

  RunReport run(String invocation, BooleanSupplier timeLeft) {
    Context context =
        new Context(
            new Actor.Schedule(), new Source("schedule.run", invocation, null), clock.instant());
    RunReport report = new RunReport();
    int failed =
        DueWork.workOff(
            () -> invitations.due(context.now()),
            user ->
                report.count(
                    Decisions.carryOut(
                        followUp, user, context, outcome -> changes.commit(outcome.change()))),
            timeLeft);
    failed +=
        DueWork.workOff(
            () -> messages.due(context.now()),
            message -> report.count(deliverMessage.deliver(message, context)),
            timeLeft);
    report.count("FAILED", failed);
    return report;
  }
}
