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
  USER_REMOVED("user-removed");

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
