package io.gatehouse.domain.delivery;

import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.link.LinkToken;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.PartnerAccessNews;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.user.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A mail to one person, as facts (R42): the sender finds words in the person's language. */
public sealed interface Letter {
  Addressee to();

  /** The company the mail is about; every mail names it (R42). */
  String companyName();

  /**
   * Whom a mail addresses.
   *
   * @param firstName null if nobody knows who reads at that address
   */
  record Addressee(EmailAddress email, @Nullable String firstName, Language language) {}

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

  /**
   * Tells of a partner's access to a customer (R31, R33).
   *
   * @param companyName the customer
   * @param role what the partner's users may be there
   * @param until see {@link PartnerAccessNews}
   * @param days what is left until then, a begun day counted whole; 0 where there is no such time,
   *     or it is over
   * @param by who did it; null if nobody in particular did
   */
  record PartnerAccess(
      Addressee to,
      String companyName,
      String partnerName,
      RoleId role,
      PartnerAccessNews.Kind kind,
      @Nullable Instant until,
      long days,
      @Nullable String by)
      implements Letter {}

  /**
   * Tells that another company than their own gave them access (R26, R32).
   *
   * @param companyName the one that gave it
   */
  record AccessGiven(Addressee to, String companyName, String givenBy) implements Letter {}

  /**
   * Tells that a seat fell to view-only (R22).
   *
   * @param companyName where the seat is
   * @param userName whose seat it is
   */
  record SeatFellBack(
      Addressee to,
      String companyName,
      String userName,
      Reader reader,
      Delivery.SeatFellBackMail.Cause cause)
      implements Letter {
    /** Who reads it. */
    public enum Reader {
      /** Whose seat it is. */
      THEMSELVES,
      /** Somebody of the company where the seat is. */
      THERE,
      /** Somebody of the user's own company. */
      AT_HOME
    }
  }

  /**
   * Tells that they may act for a customer, or no longer (R35).
   *
   * @param companyName the customer
   * @param by who decided it; null if nobody in particular did
   */
  record Delegation(
      Addressee to, String companyName, Delivery.DelegationMail.Kind kind, @Nullable String by)
      implements Letter {}

  /**
   * Asks to look through who of elsewhere has access.
   *
   * @param dueAt when access ends that nobody decided to keep
   */
  record ReviewStarted(Addressee to, String companyName, String startedBy, Instant dueAt)
      implements Letter {}
}
