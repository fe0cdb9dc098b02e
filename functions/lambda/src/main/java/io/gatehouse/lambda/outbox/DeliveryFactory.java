package io.gatehouse.lambda.outbox;

import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.delivery.AlignTies;
import io.gatehouse.domain.delivery.ClearEnded;
import io.gatehouse.domain.delivery.DeliverMessage;
import io.gatehouse.domain.delivery.LetterWriter;
import io.gatehouse.domain.delivery.Messages;
import io.gatehouse.domain.delivery.Post;
import io.gatehouse.domain.delivery.RecheckSeats;
import io.gatehouse.domain.emailchange.EmailChanges;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.importing.ImportTasks;
import io.gatehouse.domain.invitation.Invitations;
import io.gatehouse.domain.link.LinkSecrets;
import io.gatehouse.domain.password.PasswordResets;
import io.gatehouse.domain.password.ResolveForgottenPassword;
import io.gatehouse.domain.seat.SeatLimits;
import io.gatehouse.domain.signin.SignInDirectory;
import io.gatehouse.domain.user.Users;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;

/** Makes delivery out of its ports; the stream's function and the sweeping job share it. */
@Factory
final class DeliveryFactory {

  @Singleton
  LetterWriter letterWriter(
      Users users,
      Companies companies,
      Invitations invitations,
      PasswordResets resets,
      EmailChanges emailChanges,
      LinkSecrets secrets) {
    return new LetterWriter(users, companies, invitations, resets, emailChanges, secrets);
  }

  @Singleton
  DeliverMessage deliverMessage(
      Messages messages,
      LetterWriter letters,
      Post post,
      SignInDirectory directory,
      Users users,
      Companies companies,
      Invitations invitations,
      AccessIndex index,
      SeatLimits seats,
      Catalogue catalogue,
      PasswordResets resets,
      IdGenerator ids,
      Changes changes,
      ImportTasks tasks) {
    AlignTies alignTies =
        new AlignTies(users, invitations, companies, index, seats, catalogue, changes, ids);
    return new DeliverMessage(
        messages,
        letters,
        post,
        directory,
        users,
        alignTies,
        new RecheckSeats(index, alignTies, changes, ids),
        new ClearEnded(index, users, changes, ids),
        new ResolveForgottenPassword(users, resets, ids),
        changes,
        tasks);
  }
}
