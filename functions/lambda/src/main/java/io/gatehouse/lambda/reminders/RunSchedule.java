package io.gatehouse.lambda.reminders;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.change.Decisions;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.delivery.DeliverMessage;
import io.gatehouse.domain.delivery.Messages;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.Source;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.invitation.FollowUpInvitation;
import io.gatehouse.domain.invitation.Invitations;
import io.gatehouse.domain.lifecycle.EraseCompany;
import io.gatehouse.domain.lifecycle.EraseUser;
import io.gatehouse.domain.partneraccess.FollowUpPartnerAccess;
import io.gatehouse.domain.partneraccess.PartnerAccesses;
import io.gatehouse.domain.review.CloseReview;
import io.gatehouse.domain.review.Reviews;
import io.gatehouse.domain.user.Users;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.function.BooleanSupplier;

/**
 * One run of the job: invitations first, then grants to partners, users to be erased and reviews,
 * then messages, so that a reminder the stream should lose goes in the next run. Companies to erase
 * come last: a large one takes all the time there is. Each item is dealt with at its own time: a
 * run takes minutes, and a claim counts from when it is made.
 */
@Singleton
final class RunSchedule {
  private final Invitations invitations;
  private final FollowUpInvitation followUp;
  private final Companies companies;
  private final EraseCompany eraseCompany;
  private final PartnerAccesses accesses;
  private final FollowUpPartnerAccess followUpAccess;
  private final Messages messages;
  private final DeliverMessage deliverMessage;
  private final Changes changes;
  private final EraseUser eraseUser;
  private final Users users;
  private final Reviews reviews;
  private final CloseReview closeReview;
  private final Clock clock;

  RunSchedule(
      Invitations invitations,
      IdGenerator ids,
      Companies companies,
      EraseCompany eraseCompany,
      PartnerAccesses accesses,
      Messages messages,
      DeliverMessage deliverMessage,
      Changes changes,
      EraseUser eraseUser,
      Users users,
      Reviews reviews,
      CloseReview closeReview,
      Clock clock) {
    this.invitations = invitations;
    this.followUp = new FollowUpInvitation(invitations, users, ids);
    this.companies = companies;
    this.eraseCompany = eraseCompany;
    this.accesses = accesses;
    this.followUpAccess = new FollowUpPartnerAccess(companies, accesses, users, ids);
    this.messages = messages;
    this.deliverMessage = deliverMessage;
    this.changes = changes;
    this.eraseUser = eraseUser;
    this.users = users;
    this.reviews = reviews;
    this.closeReview = closeReview;
    this.clock = clock;
  }

  RunReport run(String invocation, BooleanSupplier timeLeft) {
    Source source = new Source("schedule.run", invocation, null);
    RunReport report = new RunReport();
    int failed =
        DueWork.workOff(
            () -> invitations.due(clock.instant()),
            user ->
                report.count(
                    Decisions.carryOut(
                        followUp,
                        user,
                        new Context(new Actor.Schedule(), source, clock.instant()),
                        outcome -> changes.commit(outcome.change()))),
            timeLeft);
    failed +=
        DueWork.workOff(
            () -> accesses.due(clock.instant()),
            group ->
                report.count(
                    Decisions.carryOut(
                        followUpAccess,
                        group,
                        new Context(new Actor.Schedule(), source, clock.instant()),
                        outcome -> commit(outcome.change()))),
            timeLeft);
    failed +=
        DueWork.workOff(
            () -> users.erasable(clock.instant()),
            user ->
                report.count(
                    eraseUser.erase(
                        user,
                        new Context(new Actor.Schedule(), source, clock.instant()),
                        timeLeft)),
            timeLeft);
    failed +=
        DueWork.workOff(
            () -> reviews.due(clock.instant()),
            review ->
                report.count(
                    closeReview.close(
                        review,
                        () -> new Context(new Actor.Schedule(), source, clock.instant()),
                        timeLeft)),
            timeLeft);
    failed +=
        DueWork.workOff(
            () -> messages.due(clock.instant()),
            message -> report.count(deliverMessage.deliver(message, clock.instant())),
            timeLeft);
    failed +=
        DueWork.workOff(
            () -> companies.due(clock.instant().minus(EraseCompany.RESPITE)),
            company ->
                report.count(
                    eraseCompany.erase(
                        company,
                        () -> new Context(new Actor.Schedule(), source, clock.instant()),
                        timeLeft)),
            timeLeft);
    report.count("FAILED", failed);
    return report;
  }

  private void commit(Change change) {
    if (!change.isEmpty()) {
      changes.commit(change);
    }
  }
}
