package io.gatehouse.domain.notification;

import io.gatehouse.domain.event.Source;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.ImportId;
import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.permission.RoleId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is to happen outside. It names users and links by id only: addresses, words and secrets are
 * looked up when it is delivered, so a message that waited goes to today's address, and no message
 * at rest holds a secret (R41).
 */
public sealed interface Delivery {
  /** A mail; all else is an effect that nobody is told of. Notifications are these (R49). */
  sealed interface Mail extends Delivery {
    /** Why it goes: published, lower case and hyphens, and never changed. */
    String why();
  }

  /** A mail to a user, at the address they have then. */
  sealed interface MailToUser extends Mail {
    UserId to();
  }

  /**
   * A mail to an address that somebody named, whoever reads there: perhaps no user at all. In whose
   * language it is, is found out when it is written.
   */
  sealed interface MailToAddress extends Mail {
    EmailAddress address();
  }

  /**
   * Invites, or with {@code reminder} above zero reminds (R36). Dropped if the link is no longer
   * the user's open one.
   */
  record InvitationMail(UserId to, LinkId link, int reminder) implements MailToUser {
    @Override
    public String why() {
      return reminder == 0 ? "invitation" : "invitation-reminder";
    }
  }

  /** Tells the inviter that an invitation lapsed unanswered (R36). */
  record InvitationLapsedMail(UserId to, UserId invited) implements MailToUser {
    @Override
    public String why() {
      return "invitation-lapsed";
    }
  }

  /** Brings the link for choosing a new password (R39). */
  record PasswordResetMail(UserId to, LinkId link) implements MailToUser {
    @Override
    public String why() {
      return "password-reset";
    }
  }

  /** Tells that a new password was chosen, in case it was somebody else. */
  record PasswordChangedMail(UserId to) implements MailToUser {
    @Override
    public String why() {
      return "password-changed";
    }
  }

  /**
   * Brings the link that confirms a new address, to that address (R12). Dropped if the link is no
   * longer the user's open one.
   */
  record EmailConfirmationMail(UserId to, LinkId link) implements MailToUser {
    @Override
    public String why() {
      return "email-confirmation";
    }
  }

  /** Tells the address in use that another one was named (R12). Dropped if yet another one was. */
  record EmailChangeAnnouncedMail(UserId to, LinkId link) implements MailToUser {
    @Override
    public String why() {
      return "email-change";
    }
  }

  /**
   * Tells that the address is another one now (R12); once to each of both.
   *
   * @param address where it goes: the old one stands nowhere else any more
   */
  record EmailChangedMail(UserId to, EmailAddress address) implements MailToUser {
    @Override
    public String why() {
      return "email-changed";
    }
  }

  /**
   * Tells somebody that they were removed (R12). Dropped if they were restored.
   *
   * @param by who removed them; null if nobody in particular did
   */
  record UserRemovedMail(UserId to, @Nullable UserId by) implements MailToUser {
    @Override
    public String why() {
      return "user-removed";
    }
  }

  /** Tells an address that was named for it of a partner's access to a customer (R31, R33). */
  record PartnerAccessMail(EmailAddress address, PartnerAccessNews news) implements MailToAddress {
    @Override
    public String why() {
      return news.kind().why();
    }
  }

  /** Tells the same to a user of either side: its contact person (R33). */
  record PartnerAccessNoticeMail(UserId to, PartnerAccessNews news) implements MailToUser {
    @Override
    public String why() {
      return news.kind().why();
    }
  }

  /**
   * Tells somebody that another company than their own gave them something there for the first time
   * (R9, R26, R32).
   *
   * @param company the one that gave it
   * @param by who did
   */
  record AccessGivenMail(UserId to, CompanyId company, UserId by) implements MailToUser {
    @Override
    public String why() {
      return "access-given";
    }
  }

  /**
   * Tells that somebody's seat in a company fell to view-only: to them, and to the contact persons
   * of that company and of their own (R22). Words differ by who reads.
   *
   * @param company where the seat is
   * @param user whose seat it is
   */
  record SeatFellBackMail(UserId to, CompanyId company, UserId user, Cause cause)
      implements MailToUser {
    /** Why it fell. */
    public enum Cause {
      /** Who it is may no longer have a partner seat (R22). */
      NO_LONGER_QUALIFIES,
      /** They came back, and all seats of that type were taken (R27). */
      NO_SEAT_LEFT
    }

    @Override
    public String why() {
      return "seat-fell-back";
    }
  }

  /**
   * Tells somebody that they may act for a customer as delegated account administrator, or no
   * longer (R35).
   *
   * @param company the customer
   * @param by who decided it; null if nobody in particular did, as when the partner of record is
   *     another one
   */
  record DelegationMail(UserId to, CompanyId company, @Nullable UserId by, Kind kind)
      implements MailToUser {
    /** What happened. */
    public enum Kind {
      GIVEN,
      WITHDRAWN
    }

    public DelegationMail {
      if (by == null && kind == Kind.GIVEN) {
        throw new IllegalArgumentException("nobody gives it but somebody");
      }
    }

    @Override
    public String why() {
      return switch (kind) {
        case GIVEN -> "delegation-given";
        case WITHDRAWN -> "delegation-withdrawn";
      };
    }
  }

  /**
   * Asks somebody to look through who of elsewhere has access to their company.
   *
   * @param by who started it
   * @param dueAt when access ends that nobody decided to keep
   */
  record ReviewStartedMail(UserId to, CompanyId company, UserId by, Instant dueAt)
      implements MailToUser {
    @Override
    public String why() {
      return "review-started";
    }
  }

  /**
   * Brings what other companies keep of a user in line with the user: the name (R9), and their
   * seats (R22, R27).
   */
  record AlignTies(UserId user) implements Delivery {}

  /**
   * Looks again at a partner's users whether they may keep their seats at its clients (R22).
   *
   * @param after whom to begin behind; null: with the first
   */
  record RecheckPartnerSeats(CompanyId company, @Nullable UserId after) implements Delivery {}

  /**
   * Takes a group that is gone off the memberships of whoever was in it (R30). They lost the access
   * by it before, with the grant itself.
   *
   * @param round of the grant that was ended: of a later one of the same role nobody is touched
   */
  record ClearGroup(CompanyId customer, RoleId role, long round) implements Delivery {}

  /**
   * Takes delegations off the memberships of a former partner's people, and tells them (R34, R35).
   * They lost the access by it before, with the partnership.
   *
   * @param partnership that ended: delegations of a later one stay
   */
  record ClearDelegations(CompanyId customer, long partnership) implements Delivery {}

  /** Takes an erased user out of the sign-in directory (R12). */
  record ForgetSignIn(UserId user) implements Delivery {}

  /** Ends a user's sessions with the sign-in directory, too (R39). */
  record EndSessions(UserId user) implements Delivery {}

  /**
   * Brings the sign-in directory in line with the user: who is not active cannot sign in, and who
   * is does so with the address they have (R12). What other companies keep of them follows, as with
   * {@link AlignTies}: by status and address go seats (R22, R27).
   */
  record AlignSignIn(UserId user) implements Delivery {}

  /**
   * Somebody asked for a new password. Whether the address is known is found out only here, after
   * the public answer has gone: so the answer cannot depend on it, not even in time (R40).
   *
   * @param source from where they asked; what comes of it is logged as theirs (R48)
   */
  record PasswordForgotten(EmailAddress email, Source source) implements Delivery {}

  /**
   * Hands the work of an import to whoever has time for it.
   *
   * @param check which check of the file; null to run it
   */
  record ImportWork(CompanyId company, ImportId importId, @Nullable Integer check)
      implements Delivery {}
}
