package io.gatehouse.lambda.ses;

import io.gatehouse.domain.delivery.Letter;
import java.util.List;

/** What sets the words of one mail apart from another's. */
enum LetterKind {
  INVITATION("invitation"),
  FIRST_REMINDER("reminder-1", "reminder", "invitation"),
  LAST_REMINDER("reminder-2", "reminder", "invitation"),
  LAPSED("lapsed"),
  PASSWORD_RESET_BY_ADMINISTRATOR("password-reset-by-administrator", "password-reset"),
  PASSWORD_RESET_BY_ONESELF("password-reset-by-oneself", "password-reset"),
  PASSWORD_CHANGED("password-changed"),
  EMAIL_CONFIRMATION_BY_ADMINISTRATOR("email-confirmation-by-administrator", "email-confirmation"),
  EMAIL_CONFIRMATION_BY_ONESELF("email-confirmation-by-oneself", "email-confirmation"),
  EMAIL_CHANGE_BY_ADMINISTRATOR("email-change-by-administrator", "email-change"),
  EMAIL_CHANGE_BY_ONESELF("email-change-by-oneself", "email-change"),
  EMAIL_CHANGED_FROM("email-changed-from", "email-changed"),
  EMAIL_CHANGED_TO("email-changed-to", "email-changed"),
  USER_REMOVED_BY_ADMINISTRATOR("user-removed-by-administrator", "user-removed"),
  USER_REMOVED("user-removed"),
  PARTNER_ACCESS_ENABLED("partner-access-enabled", "partner-access"),
  PARTNER_ACCESS_ENABLED_UNTIL(
      "partner-access-enabled-until", "partner-access-enabled", "partner-access"),
  PARTNER_ACCESS_DISABLED_BY_SOMEBODY(
      "partner-access-disabled-by-somebody",
      "partner-access-disabled",
      "partner-access-over",
      "partner-access"),
  PARTNER_ACCESS_DISABLED("partner-access-disabled", "partner-access-over", "partner-access"),
  PARTNER_ACCESS_ENDING("partner-access-ending", "partner-access"),
  PARTNER_ACCESS_ENDING_WITHIN_A_DAY(
      "partner-access-ending-within-a-day", "partner-access-ending", "partner-access"),
  PARTNER_ACCESS_ENDED("partner-access-ended", "partner-access-over", "partner-access"),
  EXTENSION_PROPOSED("extension-proposed", "extension", "partner-access"),
  EXTENSION_ACCEPTED("extension-accepted", "extension", "partner-access"),
  EXTENSION_DECLINED("extension-declined", "extension", "partner-access"),
  ACCESS_GIVEN("access-given"),
  SEAT_FELL_BACK("seat-fell-back"),
  SEAT_FELL_BACK_NONE_LEFT("seat-fell-back-none-left", "seat-fell-back"),
  SEAT_FELL_BACK_THERE("seat-fell-back-there", "seat-fell-back-of-somebody", "seat-fell-back"),
  SEAT_FELL_BACK_NONE_LEFT_THERE(
      "seat-fell-back-none-left-there",
      "seat-fell-back-there",
      "seat-fell-back-of-somebody",
      "seat-fell-back"),
  SEAT_FELL_BACK_AT_HOME("seat-fell-back-at-home", "seat-fell-back-of-somebody", "seat-fell-back"),
  SEAT_FELL_BACK_NONE_LEFT_AT_HOME(
      "seat-fell-back-none-left-at-home",
      "seat-fell-back-at-home",
      "seat-fell-back-of-somebody",
      "seat-fell-back"),
  DELEGATION_GIVEN("delegation-given"),
  DELEGATION_WITHDRAWN_BY_SOMEBODY("delegation-withdrawn-by-somebody", "delegation-withdrawn"),
  DELEGATION_WITHDRAWN("delegation-withdrawn"),
  REVIEW_STARTED("review-started");

  private final List<String> sections;

  LetterKind(String... sections) {
    this.sections = List.of(sections);
  }

  static LetterKind of(Letter letter) {
    return switch (letter) {
      case Letter.Invitation invitation ->
          switch (invitation.reminder()) {
            case 0 -> INVITATION;
            case 1 -> FIRST_REMINDER;
            default -> LAST_REMINDER;
          };
      case Letter.InvitationLapsed lapsed -> LAPSED;
      case Letter.PasswordReset reset ->
          reset.triggeredBy() == null ? PASSWORD_RESET_BY_ONESELF : PASSWORD_RESET_BY_ADMINISTRATOR;
      case Letter.PasswordChanged changed -> PASSWORD_CHANGED;
      case Letter.EmailConfirmation confirmation ->
          confirmation.askedBy() == null
              ? EMAIL_CONFIRMATION_BY_ONESELF
              : EMAIL_CONFIRMATION_BY_ADMINISTRATOR;
      case Letter.EmailChangeAnnounced announced ->
          announced.askedBy() == null ? EMAIL_CHANGE_BY_ONESELF : EMAIL_CHANGE_BY_ADMINISTRATOR;
      case Letter.EmailChanged changed -> changed.toOld() ? EMAIL_CHANGED_FROM : EMAIL_CHANGED_TO;
      case Letter.UserRemoved removed ->
          removed.removedBy() == null ? USER_REMOVED : USER_REMOVED_BY_ADMINISTRATOR;
      case Letter.PartnerAccess access -> of(access);
      case Letter.AccessGiven given -> ACCESS_GIVEN;
      case Letter.SeatFellBack fell -> of(fell);
      case Letter.Delegation delegation ->
          switch (delegation.kind()) {
            case GIVEN -> DELEGATION_GIVEN;
            case WITHDRAWN ->
                delegation.by() == null ? DELEGATION_WITHDRAWN : DELEGATION_WITHDRAWN_BY_SOMEBODY;
          };
      case Letter.ReviewStarted review -> REVIEW_STARTED;
    };
  }

  private static LetterKind of(Letter.PartnerAccess access) {
    return switch (access.kind()) {
      case ENABLED ->
          access.until() == null ? PARTNER_ACCESS_ENABLED : PARTNER_ACCESS_ENABLED_UNTIL;
      case DISABLED ->
          access.by() == null ? PARTNER_ACCESS_DISABLED : PARTNER_ACCESS_DISABLED_BY_SOMEBODY;
      case ENDING -> access.days() > 1 ? PARTNER_ACCESS_ENDING : PARTNER_ACCESS_ENDING_WITHIN_A_DAY;
      case ENDED -> PARTNER_ACCESS_ENDED;
      case EXTENSION_PROPOSED -> EXTENSION_PROPOSED;
      case EXTENSION_ACCEPTED -> EXTENSION_ACCEPTED;
      case EXTENSION_DECLINED -> EXTENSION_DECLINED;
    };
  }

  private static LetterKind of(Letter.SeatFellBack fell) {
    return switch (fell.cause()) {
      case NO_LONGER_QUALIFIES ->
          switch (fell.reader()) {
            case THEMSELVES -> SEAT_FELL_BACK;
            case THERE -> SEAT_FELL_BACK_THERE;
            case AT_HOME -> SEAT_FELL_BACK_AT_HOME;
          };
      case NO_SEAT_LEFT ->
          switch (fell.reader()) {
            case THEMSELVES -> SEAT_FELL_BACK_NONE_LEFT;
            case THERE -> SEAT_FELL_BACK_NONE_LEFT_THERE;
            case AT_HOME -> SEAT_FELL_BACK_NONE_LEFT_AT_HOME;
          };
    };
  }

  /** Its name in the word files and in SES's statistics: lower case, digits and hyphens. */
  String id() {
    return sections.getFirst();
  }

  /** The sections of the word files in which a phrase is looked for, the closest first. */
  List<String> sections() {
    return sections;
  }
}
