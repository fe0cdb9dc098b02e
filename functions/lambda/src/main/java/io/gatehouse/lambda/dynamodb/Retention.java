package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.notification.Delivery;
import java.time.Duration;

/** How long messages stay after they are done with. */
final class Retention {
  /** People have to find out that one failed, and look. */
  private static final Duration FAILED = Duration.ofDays(30);

  /** Mails are what the list of notifications shows (R49); it goes back a year. */
  private static final Duration MAIL = Duration.ofDays(365);

  /** Long enough to look into what happened; the event log tells the rest. */
  private static final Duration EFFECT = Duration.ofDays(30);

  /**
   * Holds an address that erasing a user would not find: one they had before, or one that somebody
   * named. Gone before a user who was deleted after it can be erased.
   */
  private static final Duration OTHER_ADDRESS = Duration.ofDays(30);

  /** Holds an address, perhaps of somebody who is no user: gone in a day. */
  private static final Duration ADDRESS = Duration.ofDays(1);

  private Retention() {}

  static Duration of(Delivery delivery) {
    return switch (delivery) {
      case Delivery.EmailChangedMail ignored -> OTHER_ADDRESS;
      case Delivery.MailToAddress ignored -> OTHER_ADDRESS;
      case Delivery.MailToUser ignored -> MAIL;
      case Delivery.AlignTies ignored -> EFFECT;
      case Delivery.RecheckPartnerSeats ignored -> EFFECT;
      case Delivery.ClearGroup ignored -> EFFECT;
      case Delivery.ClearDelegations ignored -> EFFECT;
      case Delivery.ForgetSignIn ignored -> EFFECT;
      case Delivery.EndSessions ignored -> EFFECT;
      case Delivery.AlignSignIn ignored -> EFFECT;
      case Delivery.PasswordForgotten ignored -> ADDRESS;
      case Delivery.ImportWork ignored -> EFFECT;
    };
  }

  /** What is added if it failed for the last time; nothing where an address would stay longer. */
  static Duration afterFailure(Delivery delivery) {
    return switch (delivery) {
      case Delivery.PasswordForgotten ignored -> Duration.ZERO;
      case Delivery.EmailChangedMail ignored -> Duration.ZERO;
      case Delivery.MailToAddress ignored -> Duration.ZERO;
      default -> FAILED;
    };
  }
}
