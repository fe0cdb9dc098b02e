package io.gatehouse.lambda.ses;

import io.gatehouse.domain.delivery.Letter;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.link.LinkToken;
import io.gatehouse.domain.user.Language;
import java.time.Instant;
import java.util.Optional;

/** A letter of every kind, with typical names or with hostile ones. */
record SampleLetters(
    String firstName,
    String company,
    String inviterFirstName,
    String inviter,
    String invited,
    EmailAddress newEmail) {
  static final SampleLetters TYPICAL =
      new SampleLetters(
          "Jens",
          "Nordlys Rederi A/S",
          "Anna",
          "Anna Bjørnsen",
          "Jens Østergaard",
          new EmailAddress("jens@nordlys.example.com"));

  /** The same name, whatever it is, in every place a name can stand. */
  static SampleLetters allNamed(String name, EmailAddress newEmail) {
    return new SampleLetters(name, name, name, name, name, newEmail);
  }

  static final String CODE = "482913";
  static final String SECRET = "q5Vb0m0HcXh8m1m0aKc2JdF0yR6l4wq7r3uTtYxZabc";

  static final MailSettings SETTINGS =
      new MailSettings(
          "https://portal.example.com",
          "Gatehouse",
          "portal@example.com",
          Optional.of("gatehouse-mail"));

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
            kind == LetterKind.LAPSED ? inviterFirstName : firstName,
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
    };
  }

  private Letter.Invitation invitation(Letter.Addressee to, int reminder) {
    return new Letter.Invitation(to, company, inviter, TOKEN, CODE, IN_A_WEEK, reminder);
  }

  static boolean hasInviter(LetterKind kind) {
    return switch (kind) {
      case INVITATION,
          FIRST_REMINDER,
          LAST_REMINDER,
          PASSWORD_RESET_BY_ADMINISTRATOR,
          EMAIL_CONFIRMATION_BY_ADMINISTRATOR,
          EMAIL_CHANGE_BY_ADMINISTRATOR,
          USER_REMOVED_BY_ADMINISTRATOR ->
          true;
      case LAPSED,
          PASSWORD_RESET_BY_ONESELF,
          PASSWORD_CHANGED,
          EMAIL_CONFIRMATION_BY_ONESELF,
          EMAIL_CHANGE_BY_ONESELF,
          EMAIL_CHANGED_FROM,
          EMAIL_CHANGED_TO,
          USER_REMOVED ->
          false;
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
      case LAPSED,
          PASSWORD_CHANGED,
          EMAIL_CHANGE_BY_ADMINISTRATOR,
          EMAIL_CHANGE_BY_ONESELF,
          EMAIL_CHANGED_FROM,
          EMAIL_CHANGED_TO,
          USER_REMOVED_BY_ADMINISTRATOR,
          USER_REMOVED ->
          false;
    };
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
