package io.gatehouse.lambda.ses;

import io.gatehouse.domain.delivery.Letter;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.PartnerAccessNews;
import java.util.Optional;

/**
 * The one address a mail leads to, if any. Tokens stand behind the {@code #}: fragments reach no
 * server and no log.
 */
final class Links {
  private static final Optional<String> START = Optional.of("/");

  private Links() {}

  static Optional<String> of(Letter letter, String siteUrl) {
    return path(letter).map(path -> siteUrl + path);
  }

  private static Optional<String> path(Letter letter) {
    return switch (letter) {
      case Letter.Invitation invitation -> Optional.of("/invitation#" + invitation.token().text());
      case Letter.PasswordReset reset -> Optional.of("/password#" + reset.token().text());
      case Letter.InvitationLapsed lapsed ->
          Optional.of("/companies/" + lapsed.company() + "/users/" + lapsed.invited());
      // For whom it was not: those it was need nothing.
      case Letter.PasswordChanged changed -> Optional.of("/forgot-password");
      case Letter.EmailConfirmation confirmation ->
          Optional.of("/email#" + confirmation.token().text());
      // Again for whom it was not; what an administrator does, only another one can undo.
      case Letter.EmailChangeAnnounced announced ->
          announced.askedBy() == null ? Optional.of("/forgot-password") : Optional.empty();
      // The old address opens nothing any more.
      case Letter.EmailChanged changed ->
          changed.toOld() ? Optional.empty() : Optional.of("/sign-in");
      case Letter.UserRemoved removed -> Optional.empty();
      // Only what somebody can now do or should; whoever reads of an end has nothing to open.
      case Letter.PartnerAccess access ->
          access.kind() == PartnerAccessNews.Kind.EXTENSION_PROPOSED ? START : Optional.empty();
      case Letter.AccessGiven given -> START;
      case Letter.SeatFellBack fell -> Optional.empty();
      case Letter.Delegation delegation ->
          delegation.kind() == Delivery.DelegationMail.Kind.GIVEN ? START : Optional.empty();
      case Letter.ReviewStarted review -> START;
    };
  }
}
