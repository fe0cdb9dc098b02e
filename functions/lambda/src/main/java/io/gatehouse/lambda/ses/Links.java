package io.gatehouse.lambda.ses;

import io.gatehouse.domain.delivery.Letter;

/**
 * The one address a mail leads to. Tokens stand behind the {@code #}: fragments reach no server and
 * no log.
 */
final class Links {
  private Links() {}

  static String of(Letter letter, String siteUrl) {
    return siteUrl
        + switch (letter) {
          case Letter.Invitation invitation -> "/invitation#" + invitation.token().text();
          case Letter.PasswordReset reset -> "/password#" + reset.token().text();
          case Letter.InvitationLapsed lapsed ->
              "/companies/" + lapsed.company() + "/users/" + lapsed.invited();
          // For whom it was not: those it was need nothing.
          case Letter.PasswordChanged changed -> "/forgot-password";
        };
  }
}
