package io.gatehouse.domain.notification;

import io.gatehouse.domain.event.Source;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.id.UserId;

/**
 * What is to happen outside. It names people and links by id only: addresses, words and secrets are
 * looked up when it is delivered, so a message that waited goes to today's address, and no message
 * at rest holds a secret (R41).
 */
public sealed interface Delivery {
  /**
   * Invites, or with {@code reminder} above zero reminds (R36). Dropped if the link is no longer
   * the user's open one.
   */
  record InvitationMail(UserId to, LinkId link, int reminder) implements Delivery {}

  /** Tells the inviter that an invitation lapsed unanswered (R36). */
  record InvitationLapsedMail(UserId to, UserId invited) implements Delivery {}

  /** Brings the link for choosing a new password (R39). */
  record PasswordResetMail(UserId to, LinkId link) implements Delivery {}

  /** Tells that a new password was chosen, in case it was somebody else. */
  record PasswordChangedMail(UserId to) implements Delivery {}

  /**
   * Brings the sign-in directory in line with the user's status: who is not active cannot sign in.
   */
  record AlignSignIn(UserId user) implements Delivery {}

  /**
   * Somebody asked for a new password. Whether the address is known is found out only here, after
   * the public answer has gone: so the answer cannot depend on it, not even in time (R40).
   *
   * @param source from where they asked; what comes of it is logged as theirs (R48)
   */
  record PasswordForgotten(EmailAddress email, Source source) implements Delivery {}
}
