package io.gatehouse.domain.delivery;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.link.LinkToken;
import io.gatehouse.domain.user.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mail to one person, as facts (R42): the sender finds words in the person's language. */
public sealed interface Letter {
  Addressee to();

  /** The company the mail is about; every mail names it (R42). */
  String companyName();

  /** Whom a mail addresses. */
  record Addressee(EmailAddress email, String firstName, Language language) {}

  /**
   * Invites, or reminds.
   *
   * @param reminder 0 for the invitation itself
   */
  record Invitation(
      Addressee to,
      String companyName,
      String inviterName,
      LinkToken token,
      String code,
      Instant expiresAt,
      int reminder)
      implements Letter {
    /** Neither token nor code. */
    @Override
    public String toString() {
      return "Letter.Invitation[hidden]";
    }
  }

  /**
   * Tells the inviter that somebody did not answer; with both ids the mail can link to the user's
   * page.
   */
  record InvitationLapsed(
      Addressee to, String companyName, CompanyId company, UserId invited, String invitedName)
      implements Letter {}

  /**
   * Brings the link for choosing a new password.
   *
   * @param triggeredBy the administrator's name; null if the user asked themselves
   */
  record PasswordReset(
      Addressee to,
      String companyName,
      @Nullable String triggeredBy,
      LinkToken token,
      String code,
      Instant expiresAt)
      implements Letter {
    /** Neither token nor code. */
    @Override
    public String toString() {
      return "Letter.PasswordReset[hidden]";
    }
  }

  /** Tells that the password was changed. */
  record PasswordChanged(Addressee to, String companyName) implements Letter {}
}
