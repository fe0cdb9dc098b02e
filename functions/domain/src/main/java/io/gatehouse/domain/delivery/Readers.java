package io.gatehouse.domain.delivery;

import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.Users;
import java.util.Optional;

/** Finds out who reads a mail. */
final class Readers {
  private Readers() {}

  /**
   * The user it is for; of a mail to an address, the user whose address it is, if it is anybody's.
   *
   * @param at the address it went to
   */
  static Optional<User> of(Delivery.Mail mail, EmailAddress at, Users users) {
    return switch (mail) {
      case Delivery.MailToUser named -> users.find(named.to());
      case Delivery.MailToAddress ignored -> users.findByEmail(at);
    };
  }
}
