package io.gatehouse.domain.delivery;

import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.change.Decisions;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.user.MailTrouble;
import io.gatehouse.domain.user.Users;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Notes what the carrier tells of a mail: on the user first, then on the message. Whoever dies in
 * between leaves the message as it was, so that the same report is taken up again, and finds the
 * user's trouble known. Once it stands on the message, the same report changes nothing any more.
 */
public final class NoteMailReport {
  private final MailReports reports;
  private final Users users;
  private final NoteMailTrouble noteTrouble;
  private final Changes changes;

  public NoteMailReport(MailReports reports, Users users, IdGenerator ids, Changes changes) {
    this.reports = reports;
    this.users = users;
    this.noteTrouble = new NoteMailTrouble(users, ids);
    this.changes = changes;
  }

  /** What came of it. */
  public enum Result {
    NOTED,
    /** As much was known of the mail already. */
    KNOWN,
    /** We sent no such mail, or no longer know of it. */
    UNKNOWN
  }

  public Result note(MailReport report, Context context) {
    Optional<MailReports.Known> known = reports.find(report.message());
    if (known.isEmpty() || !(known.get().message().delivery() instanceof Delivery.Mail mail)) {
      return Result.UNKNOWN;
    }
    if (!report.kind().outweighs(known.get().reported())) {
      return Result.KNOWN;
    }
    MailTrouble.@Nullable Kind trouble = report.kind().trouble();
    EmailAddress address = report.recipient();
    if (trouble != null && address != null) {
      // Where it is nobody's, what became of the mail stands on the notification only.
      Readers.of(mail, address, users)
          .ifPresent(
              user ->
                  Decisions.carryOut(
                      noteTrouble,
                      new NoteMailTrouble.Found(
                          user.id(), address, new MailTrouble(trouble, report.at())),
                      context,
                      outcome -> changes.commit(outcome.change())));
    }
    reports.note(report);
    return Result.NOTED;
  }
}
