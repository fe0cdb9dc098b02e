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

  /**
   * Brings the link that makes a new address the user's own (R12).
   *
   * @param to at the new address
   * @param askedBy the administrator's name; null if the user asked themselves
   */
  record EmailConfirmation(
      Addressee to,
      String companyName,
      @Nullable String askedBy,
      LinkToken token,
      String code,
      Instant expiresAt)
      implements Letter {
    /** Neither token nor code. */
    @Override
    public String toString() {
      return "Letter.EmailConfirmation[hidden]";
    }
  }

  /**
   * Tells the address in use that another one is to take its place (R12).
   *
   * @param to at the address that still counts
   * @param askedBy the administrator's name; null if the user asked themselves
   */
  record EmailChangeAnnounced(
      Addressee to, String companyName, @Nullable String askedBy, EmailAddress newEmail)
      implements Letter {}

  /**
   * Tells that another address has taken the place of the one before (R12).
   *
   * @param toOld whether it goes to the address that no longer counts; else to the new one
   */
  record EmailChanged(Addressee to, String companyName, EmailAddress newEmail, boolean toOld)
      implements Letter {}

  /**
   * Tells that the user was removed from the portal (R12).
   *
   * @param removedBy the administrator's name; null if it was nobody in particular
   */
  record UserRemoved(Addressee to, String companyName, @Nullable String removedBy)
      implements Letter {}
}
