package io.gatehouse.lambda.reminders;

import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.emailchange.EmailChanges;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.invitation.Invitations;
import io.gatehouse.domain.lifecycle.EraseCompany;
import io.gatehouse.domain.partneraccess.PartnerAccesses;
import io.gatehouse.domain.password.PasswordResets;
import io.gatehouse.domain.user.Users;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Makes what the job erases with. */
@Factory
final class ErasureFactory {
  @Singleton
  EraseCompany eraseCompany(
      Companies companies,
      PartnerAccesses accesses,
      Users users,
      AccessIndex index,
      Invitations invitations,
      PasswordResets resets,
      EmailChanges emailChanges,
      Changes changes,
      IdGenerator ids) {
    return new EraseCompany(
        companies, accesses, users, index, invitations, resets, emailChanges, changes, ids);
  }
}
