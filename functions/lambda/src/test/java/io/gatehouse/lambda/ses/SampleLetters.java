package io.gatehouse.lambda.ses;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.delivery.Letter;
import io.gatehouse.domain.delivery.Letter.SeatFellBack.Reader;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.link.LinkToken;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.notification.Delivery.SeatFellBackMail.Cause;
import io.gatehouse.domain.notification.PartnerAccessNews.Kind;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.user.Language;
import io.gatehouse.lambda.catalogue.CatalogueFile;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A letter of every kind, with typical names or with hostile ones. */
record SampleLetters(
    String firstName,
    String company,
    String inviterFirstName,
    String inviter,
    String invited,
    String partner,
    EmailAddress newEmail) {
  static final SampleLetters TYPICAL =
      new SampleLetters(
          "Jens",
          "Nordlys Rederi A/S",
          "Anna",
          "Anna Bjørnsen",
          "Jens Østergaard",
          "Fjordnet ApS",
          new EmailAddress("jens@nordlys.example.com"));

  /** The same name, whatever it is, in every place a name can stand. */
  static SampleLetters allNamed(String name, EmailAddress newEmail) {
    return new SampleLetters(name, name, name, name, name, name, newEmail);
  }

  static final String CODE = "482913";
  static final String SECRET = "q5Vb0m0HcXh8m1m0aKc2JdF0yR6l4wq7r3uTtYxZabc";

  static final MailSettings SETTINGS =
      new MailSettings(
          "https://portal.example.com",
          "Gatehouse",
          "portal@example.com",
          Optional.of("gatehouse-mail"));

  static final Catalogue CATALOGUE = CatalogueFile.standard();

  private static final RoleId ROLE = new RoleId("decision-maker");
  private static final CompanyId COMPANY = new CompanyId("cmp_01kample0000000000000000c0");
  private static final UserId INVITED = new UserId("usr_01kample0000000000000000j0");
  private static final LinkToken TOKEN =
      new LinkToken(INVITED, new LinkId("lnk_01kample0000000000000000l0"), SECRET);
  private static final Instant IN_A_WEEK = Instant.parse("2026-11-29T12:46:21Z");
  private static final Instant IN_AN_HOUR = Instant.parse("2026-11-22T13:46:21Z");

  Letter of(LetterKind kind, Language language) {
    Letter.Addressee to =
        new Letter.Addressee(
            new EmailAddress("jens@example.com"),
            namesReader(kind) ? namesSomebody(kind) ? inviterFirstName : firstName : null,
            language);
    return switch (kind) {
      case INVITATION -> invitation(to, 0);
      case FIRST_REMINDER -> invitation(to, 1);
      case LAST_REMINDER -> invitation(to, 2);
      case LAPSED -> new Letter.InvitationLapsed(to, company, COMPANY, INVITED, invited);
      case PASSWORD_RESET_BY_ADMINISTRATOR ->
          new Letter.PasswordReset(to, company, inviter, TOKEN, CODE, IN_AN_HOUR);
      case PASSWORD_RESET_BY_ONESELF ->
          new Letter.PasswordReset(to, company, null, TOKEN, CODE, IN_AN_HOUR);
      case PASSWORD_CHANGED -> new Letter.PasswordChanged(to, company);
      case EMAIL_CONFIRMATION_BY_ADMINISTRATOR ->
          new Letter.EmailConfirmation(to, company, inviter, TOKEN, CODE, IN_A_WEEK);
      case EMAIL_CONFIRMATION_BY_ONESELF ->
          new Letter.EmailConfirmation(to, company, null, TOKEN, CODE, IN_A_WEEK);
      case EMAIL_CHANGE_BY_ADMINISTRATOR ->
          new Letter.EmailChangeAnnounced(to, company, inviter, newEmail);
      case EMAIL_CHANGE_BY_ONESELF -> new Letter.EmailChangeAnnounced(to, company, null, newEmail);
      case EMAIL_CHANGED_FROM -> new Letter.EmailChanged(to, company, newEmail, true);
      case EMAIL_CHANGED_TO -> new Letter.EmailChanged(to, company, newEmail, false);
      case USER_REMOVED_BY_ADMINISTRATOR -> new Letter.UserRemoved(to, company, inviter);
      case USER_REMOVED -> new Letter.UserRemoved(to, company, null);
      case PARTNER_ACCESS_ENABLED -> access(to, Kind.ENABLED, null, 0, inviter);
      case PARTNER_ACCESS_ENABLED_UNTIL -> access(to, Kind.ENABLED, IN_A_WEEK, 7, inviter);
      case PARTNER_ACCESS_DISABLED_BY_SOMEBODY -> access(to, Kind.DISABLED, null, 0, inviter);
      case PARTNER_ACCESS_DISABLED -> access(to, Kind.DISABLED, null, 0, null);
      case PARTNER_ACCESS_ENDING -> access(to, Kind.ENDING, IN_A_WEEK, 7, null);
      case PARTNER_ACCESS_ENDING_WITHIN_A_DAY -> access(to, Kind.ENDING, IN_AN_HOUR, 1, null);
      case PARTNER_ACCESS_ENDED -> access(to, Kind.ENDED, null, 0, null);
      case EXTENSION_PROPOSED -> access(to, Kind.EXTENSION_PROPOSED, IN_A_WEEK, 7, inviter);
      case EXTENSION_ACCEPTED -> access(to, Kind.EXTENSION_ACCEPTED, IN_A_WEEK, 7, inviter);
      case EXTENSION_DECLINED -> access(to, Kind.EXTENSION_DECLINED, IN_A_WEEK, 7, inviter);
      case ACCESS_GIVEN -> new Letter.AccessGiven(to, company, inviter);
      case SEAT_FELL_BACK -> seat(to, Reader.THEMSELVES, Cause.NO_LONGER_QUALIFIES);
      case SEAT_FELL_BACK_NONE_LEFT -> seat(to, Reader.THEMSELVES, Cause.NO_SEAT_LEFT);
      case SEAT_FELL_BACK_THERE -> seat(to, Reader.THERE, Cause.NO_LONGER_QUALIFIES);
      case SEAT_FELL_BACK_NONE_LEFT_THERE -> seat(to, Reader.THERE, Cause.NO_SEAT_LEFT);
      case SEAT_FELL_BACK_AT_HOME -> seat(to, Reader.AT_HOME, Cause.NO_LONGER_QUALIFIES);
      case SEAT_FELL_BACK_NONE_LEFT_AT_HOME -> seat(to, Reader.AT_HOME, Cause.NO_SEAT_LEFT);
      case DELEGATION_GIVEN ->
          new Letter.Delegation(to, company, Delivery.DelegationMail.Kind.GIVEN, inviter);
      case DELEGATION_WITHDRAWN_BY_SOMEBODY ->
          new Letter.Delegation(to, company, Delivery.DelegationMail.Kind.WITHDRAWN, inviter);
      case DELEGATION_WITHDRAWN ->
          new Letter.Delegation(to, company, Delivery.DelegationMail.Kind.WITHDRAWN, null);
      case REVIEW_STARTED -> new Letter.ReviewStarted(to, company, inviter, IN_A_WEEK);
    };
  }

  private Letter access(
      Letter.Addressee to, Kind kind, @Nullable Instant until, long days, @Nullable String by) {
    return new Letter.PartnerAccess(to, company, partner, ROLE, kind, until, days, by);
  }

  private Letter seat(Letter.Addressee to, Reader reader, Cause cause) {
    return new Letter.SeatFellBack(to, company, invited, reader, cause);
  }

  private Letter.Invitation invitation(Letter.Addressee to, int reminder) {
    return new Letter.Invitation(to, company, inviter, TOKEN, CODE, IN_A_WEEK, reminder);
  }

  /** Some mails to an address find nobody to greet; both greetings are among the samples. */
  static boolean namesReader(LetterKind kind) {
    return switch (kind) {
      case PARTNER_ACCESS_ENABLED,
          PARTNER_ACCESS_DISABLED,
          PARTNER_ACCESS_ENDING_WITHIN_A_DAY,
          PARTNER_ACCESS_ENDED ->
          false;
      default -> true;
    };
  }

  static boolean hasInviter(LetterKind kind) {
    return switch (kind) {
      case INVITATION,
          FIRST_REMINDER,
          LAST_REMINDER,
          PASSWORD_RESET_BY_ADMINISTRATOR,
          EMAIL_CONFIRMATION_BY_ADMINISTRATOR,
          EMAIL_CHANGE_BY_ADMINISTRATOR,
          USER_REMOVED_BY_ADMINISTRATOR,
          PARTNER_ACCESS_ENABLED,
          PARTNER_ACCESS_ENABLED_UNTIL,
          PARTNER_ACCESS_DISABLED_BY_SOMEBODY,
          EXTENSION_PROPOSED,
          EXTENSION_ACCEPTED,
          EXTENSION_DECLINED,
          ACCESS_GIVEN,
          DELEGATION_GIVEN,
          DELEGATION_WITHDRAWN_BY_SOMEBODY,
          REVIEW_STARTED ->
          true;
      default -> false;
    };
  }

  static boolean hasCode(LetterKind kind) {
    return switch (kind) {
      case INVITATION,
          FIRST_REMINDER,
          LAST_REMINDER,
          PASSWORD_RESET_BY_ADMINISTRATOR,
          PASSWORD_RESET_BY_ONESELF,
          EMAIL_CONFIRMATION_BY_ADMINISTRATOR,
          EMAIL_CONFIRMATION_BY_ONESELF ->
          true;
      default -> false;
    };
  }

  /** Whether it tells until when something holds. */
  static boolean saysUntilWhen(LetterKind kind) {
    return switch (kind) {
      case PARTNER_ACCESS_ENABLED_UNTIL,
          PARTNER_ACCESS_ENDING,
          PARTNER_ACCESS_ENDING_WITHIN_A_DAY,
          EXTENSION_PROPOSED,
          EXTENSION_ACCEPTED,
          EXTENSION_DECLINED,
          REVIEW_STARTED ->
          true;
      default -> hasCode(kind);
    };
  }

  /** Whether it tells of a role that a partner has for a customer. */
  static boolean namesPartnerAndRole(LetterKind kind) {
    return kind.sections().contains("partner-access");
  }

  /** Whether it tells of somebody who is neither its reader nor its cause. */
  static boolean namesSomebody(LetterKind kind) {
    return kind == LetterKind.LAPSED || kind.sections().contains("seat-fell-back-of-somebody");
  }

  static boolean namesNewEmail(LetterKind kind) {
    return switch (kind) {
      case EMAIL_CHANGE_BY_ADMINISTRATOR,
          EMAIL_CHANGE_BY_ONESELF,
          EMAIL_CHANGED_FROM,
          EMAIL_CHANGED_TO ->
          true;
      default -> false;
    };
  }
}
