package io.gatehouse.lambda.portal;

import io.gatehouse.domain.delivery.Letter;
import java.util.Map;
import java.util.Optional;

/**
 * What a person needs of a mail with a link.
 *
 * @param token what stands behind the # of the link
 */
public record LinkMail(String token, String code) {
  /** At least twelve characters, and not in any log. */
  public static final String PASSWORD = "quiet Rivers 1847";

  static Optional<LinkMail> of(Letter letter) {
    return switch (letter) {
      case Letter.Invitation mail -> Optional.of(new LinkMail(mail.token().text(), mail.code()));
      case Letter.PasswordReset mail -> Optional.of(new LinkMail(mail.token().text(), mail.code()));
      case Letter.EmailConfirmation mail ->
          Optional.of(new LinkMail(mail.token().text(), mail.code()));
      case Letter.InvitationLapsed ignored -> Optional.empty();
      case Letter.PasswordChanged ignored -> Optional.empty();
      case Letter.EmailChangeAnnounced ignored -> Optional.empty();
      case Letter.EmailChanged ignored -> Optional.empty();
      case Letter.UserRemoved ignored -> Optional.empty();
      case Letter.PartnerAccess access -> Optional.empty();
      case Letter.AccessGiven given -> Optional.empty();
      case Letter.SeatFellBack fell -> Optional.empty();
      case Letter.Delegation delegation -> Optional.empty();
      case Letter.ReviewStarted review -> Optional.empty();
    };
  }

  /** Asks for the state of the link. */
  public Map<String, String> status() {
    return Map.of("token", token);
  }

  /** The link with its code. */
  public Map<String, String> confirmation() {
    return Map.of("token", token, "code", code);
  }

  /** The link with its code and a good password. */
  public Map<String, String> redemption() {
    return redemption(PASSWORD);
  }

  public Map<String, String> redemption(String password) {
    return Map.of("token", token, "code", code, "password", password);
  }

  public Map<String, String> wrongRedemption() {
    char other = code.charAt(0) == '0' ? '1' : '0';
    return Map.of("token", token, "code", other + code.substring(1), "password", PASSWORD);
  }
}
