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
  PASSWORD_CHANGED("password-changed");

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
