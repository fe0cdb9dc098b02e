package io.gatehouse.lambda.mailevents;

import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.delivery.MailReports;
import io.gatehouse.domain.delivery.NoteMailReport;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.user.Users;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Makes the use case out of its ports. */
@Factory
final class MailEventsFactory {
  @Singleton
  NoteMailReport noteMailReport(
      MailReports reports, Users users, IdGenerator ids, Changes changes) {
    return new NoteMailReport(reports, users, ids, changes);
  }
}
