package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.notification.Delivery;

/** What is to happen outside, in a message's item. */
final class Deliveries {
  private static final String KIND = "kind";
  private static final String TO = "to";
  private static final String LINK = "linkId";
  private static final String REMINDER = "reminder";
  private static final String INVITED = "invitedId";
  private static final String USER = "userId";
  private static final String EMAIL = "email";
  private static final String SOURCE = "source";

  /** Names as stored; they stay when classes are renamed. */
  private enum Kind {
    INVITATION_MAIL,
    INVITATION_LAPSED_MAIL,
    PASSWORD_RESET_MAIL,
    PASSWORD_CHANGED_MAIL,
    ALIGN_SIGN_IN,
    PASSWORD_FORGOTTEN
  }

  private Deliveries() {}

  static ItemWriter write(Delivery delivery) {
    return switch (delivery) {
      case Delivery.InvitationMail mail ->
          of(Kind.INVITATION_MAIL)
              .id(TO, mail.to())
              .id(LINK, mail.link())
              .number(REMINDER, mail.reminder());
      case Delivery.InvitationLapsedMail mail ->
          of(Kind.INVITATION_LAPSED_MAIL).id(TO, mail.to()).id(INVITED, mail.invited());
      case Delivery.PasswordResetMail mail ->
          of(Kind.PASSWORD_RESET_MAIL).id(TO, mail.to()).id(LINK, mail.link());
      case Delivery.PasswordChangedMail mail -> of(Kind.PASSWORD_CHANGED_MAIL).id(TO, mail.to());
      case Delivery.AlignSignIn effect -> of(Kind.ALIGN_SIGN_IN).id(USER, effect.user());
      case Delivery.PasswordForgotten forgotten ->
          of(Kind.PASSWORD_FORGOTTEN)
              .text(EMAIL, forgotten.email().value())
              .map(SOURCE, Sources.write(forgotten.source()));
    };
  }

  static Delivery read(Item delivery) {
    return switch (Kind.valueOf(delivery.text(KIND))) {
      case INVITATION_MAIL ->
          new Delivery.InvitationMail(
              user(delivery, TO),
              new LinkId(delivery.text(LINK)),
              Math.toIntExact(delivery.number(REMINDER)));
      case INVITATION_LAPSED_MAIL ->
          new Delivery.InvitationLapsedMail(user(delivery, TO), user(delivery, INVITED));
      case PASSWORD_RESET_MAIL ->
          new Delivery.PasswordResetMail(user(delivery, TO), new LinkId(delivery.text(LINK)));
      case PASSWORD_CHANGED_MAIL -> new Delivery.PasswordChangedMail(user(delivery, TO));
      case ALIGN_SIGN_IN -> new Delivery.AlignSignIn(user(delivery, USER));
      case PASSWORD_FORGOTTEN ->
          new Delivery.PasswordForgotten(
              new EmailAddress(delivery.text(EMAIL)), Sources.read(delivery.map(SOURCE)));
    };
  }

  private static UserId user(Item delivery, String name) {
    return new UserId(delivery.text(name));
  }

  private static ItemWriter of(Kind kind) {
    return ItemWriter.map().text(KIND, kind.name());
  }
}
