package io.gatehouse.lambda.reminders;

import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.emailchange.EmailChanges;
import io.gatehouse.domain.event.PersonalRecords;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.lifecycle.EraseUser;
import io.gatehouse.domain.user.Users;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Makes erasing out of its ports. */
@Factory
final class ErasingFactory {

  @Singleton
  EraseUser eraseUser(
      Users users,
      AccessIndex index,
      EmailChanges emailChanges,
      PersonalRecords records,
      Changes changes,
      IdGenerator ids) {
    return new EraseUser(users, index, emailChanges, records, changes, ids);
  }
}
