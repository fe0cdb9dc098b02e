package io.gatehouse.domain.refusal;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Why Gatehouse says no. The list is closed: the edge maps each to a status, a stable type and
 * words by a switch without default, so a new refusal does not compile until it has them.
 */
public sealed interface Refusal {

  /** The request is not well-formed; every fault is named. */
  record InvalidRequest(List<FieldError> errors) implements Refusal {
    public InvalidRequest {
      errors = List.copyOf(errors);
    }
  }

  /** The caller is unknown, disabled, or signed in before their sessions were ended. */
  record SignInRequired() implements Refusal {}

  /** The caller knows the company but lacks the permission, named by its id. */
  record NotPermitted(String permission) implements Refusal {}

  /**
   * It does not exist, or not for this caller (R18). {@code what} is a word for people: company,
   * user.
   */
  record NotFound(String what) implements Refusal {}

  /** All access of the company and into it is stopped until it is resumed (R6). */
  record CompanySuspended() implements Refusal {}

  /** All access of the company and into it is stopped until it is restored (R6). */
  record CompanyDeleted() implements Refusal {}

  /** One person, one user, one e-mail (R8). */
  record EmailTaken() implements Refusal {}

  /** The operator exists already (R1). */
  record PortalAlreadyInitialized() implements Refusal {}

  /** A company is never without an active administrator once it has had one (R4). */
  record LastAdministrator() implements Refusal {}

  /** Nobody locks themselves out (R13), or changes what they hold in another company. */
  record OwnAccount() implements Refusal {}

  /** That cannot be given in this company: it does not exist in companies of its type and marks. */
  record DoesNotExistHere(List<Named> named) implements Refusal {
    public DoesNotExistHere {
      named = List.copyOf(named);
    }
  }

  /** Only a user's own company can give them that (R16, R20). */
  record OnlyAtHome(List<Named> named) implements Refusal {
    public OnlyAtHome {
      named = List.copyOf(named);
    }
  }

  /** The company is not entitled to it, so none of its users can be given it (R3). */
  record NotEntitled(List<Named> named) implements Refusal {
    public NotEntitled {
      named = List.copyOf(named);
    }
  }

  /** What was to be given has no effect without these, which the user does not hold (R15). */
  record MissingRequirements(List<Named> named) implements Refusal {
    public MissingRequirements {
      named = List.copyOf(named);
    }
  }

  /** What was to be taken is required by these, which the user would lose with it (R15). */
  record RequiredByOthers(List<Named> named) implements Refusal {
    public RequiredByOthers {
      named = List.copyOf(named);
    }
  }

  /** It comes with a role or with another permission, and cannot be taken by itself (R15, R19). */
  record ComesWithOthers(List<Named> named) implements Refusal {
    public ComesWithOthers {
      named = List.copyOf(named);
    }
  }

  /** Nobody gives or takes what they do not hold themselves (R14). */
  record BeyondOwnPermissions(List<Named> named) implements Refusal {
    public BeyondOwnPermissions {
      named = List.copyOf(named);
    }
  }

  /**
   * Nobody changes a user who holds these, and does not hold them themselves (R14).
   *
   * @param named empty where it is held in another company, which is not named (R18)
   */
  record UserHoldsMore(List<Named> named) implements Refusal {
    public UserHoldsMore {
      named = List.copyOf(named);
    }
  }

  /** Nobody opens customers to others that are not in their own scope (R14, R18). */
  record BeyondOwnCustomers() implements Refusal {}

  /** The user holds no permission over customers, so there is nothing to choose them for (R18). */
  record NoPermissionOverCustomers() implements Refusal {}

  /**
   * The company has not bought as many seats as would be taken (R27).
   *
   * @param bought how many it has
   * @param used of them, by active users
   * @param reserved of them, for those who are invited
   * @param whoCanBuy names of users of the company who can buy more; empty if none are known
   */
  record NoSeatLeft(Named seat, long bought, long used, long reserved, List<String> whoCanBuy)
      implements Refusal {
    public NoSeatLeft {
      whoCanBuy = List.copyOf(whoCanBuy);
    }
  }

  /** Nobody sells seats that are used or reserved (R27). */
  record SeatsTaken(Named seat, long used, long reserved) implements Refusal {}

  /**
   * A seat for employees of partners is not for this user, or not in this company (R22).
   *
   * @param missing everything that stands against it
   */
  record NotEligibleForSeat(Named seat, Set<SeatObstacle> missing) implements Refusal {
    public NotEligibleForSeat {
      missing = Set.copyOf(missing);
    }
  }

  /** What stands against a seat that is for employees of partners (R22). */
  enum SeatObstacle {
    /** Such seats are in accounts of customers. */
    COMPANY_IS_NO_CUSTOMER,
    /** The user is no user of a partner, sub-partner or affiliate. */
    NOT_OF_A_PARTNER,
    /** The partner is suspended or deleted. */
    PARTNER_STOPPED,
    /** The user's address is in none of the domains that the partner approved (R7). */
    ADDRESS_NOT_APPROVED
  }

  /** Such seats are assigned to one user at a time (R23). */
  record OneAtATime(Named seat) implements Refusal {}

  /**
   * What was to be given has no effect on the user's seat (R25).
   *
   * @param seats those it needs
   */
  record NeedsSeat(List<Named> named, List<Named> seats) implements Refusal {
    public NeedsSeat {
      named = List.copyOf(named);
      seats = List.copyOf(seats);
    }
  }

  /** Whoever administers the company needs a seat on which they can change something (R4, R13). */
  record AdministratorNeedsSeat(Named seat) implements Refusal {}

  /** Who has a password needs no invitation. */
  record UserAlreadyActive() implements Refusal {}

  /** A disabled user can neither be invited nor choose a password. */
  record UserDisabled() implements Refusal {}

  /** Only an active user has a password to reset. */
  record UserNotActive() implements Refusal {}

  /** Mails to the user's address came back for good, so none is sent until it changes (R42). */
  record AddressBounces() implements Refusal {}

  /** A direct customer has no partner to authorise (R2, R28). */
  record NoPartnerOfRecord() implements Refusal {}

  /** There is no open invitation to revoke. */
  record NoOpenInvitation() implements Refusal {}

  /** There is no change of address that waits to be confirmed. */
  record NoOpenEmailChange() implements Refusal {}

  /** A company always has its contact person: another one must be chosen first (R5). */
  record IsContactPerson() implements Refusal {}

  /** Mails of one kind go to a user at most once a minute and five times a day (R38). */
  record SentTooOften(Instant retryAt) implements Refusal {}

  /** More public requests came from one source, or about one address, than are answered (R40). */
  record TooManyRequests(Instant retryAt) implements Refusal {}

  /** A password that whoever guesses would try among the first. */
  record PasswordTooCommon(List<FieldError> errors) implements Refusal {}

  /** The link was never sent, or its secret is wrong. */
  record LinkUnknown() implements Refusal {}

  /** The time of the link is over (R36, R39). */
  record LinkLapsed() implements Refusal {}

  /** The link works once (R36). */
  record LinkUsed() implements Refusal {}

  /** The link was taken back or replaced by a newer one (R36). */
  record LinkRevoked() implements Refusal {}

  /** Five wrong codes killed the link (R41). */
  record LinkLocked() implements Refusal {}

  /** The same link is being used at this very moment; it is free again shortly. */
  record LinkInUse() implements Refusal {}

  /** The code is not the one in the mail; {@code attemptsLeft} more are counted (R41). */
  record WrongCode(int attemptsLeft) implements Refusal {}

  /** The first user of a company is made by hand: they become its administrator (R4). */
  record NoUserYet() implements Refusal {}

  /** An import that has come that far, or no farther, cannot be asked for this. */
  record ImportNotThere(String state) implements Refusal {}

  /** They may do it as delegated administrator, and have not begun to manage the company (R35). */
  record SessionNeeded() implements Refusal {}

  /** The session in which somebody manages a company is over, or never was (R35). */
  record SessionEnded() implements Refusal {}

  /** Who manages a company touches no other, not even their own, until they leave it (R35). */
  record ManagingAnother() implements Refusal {}

  /** Only the customer's own people, or the operator, decide whom it lets in (R33, R35). */
  record CustomerDecides() implements Refusal {}

  /** Nobody of another company who could be added has that address (R32). */
  record NoSuchContact() implements Refusal {}

  /** Whoever is at home in the company is its user, and no contact of it (R32). */
  record UserOfOwn() implements Refusal {}

  /** Only the reviewers of an access review decide in it. */
  record NotReviewer() implements Refusal {}

  /** The access review is over. */
  record ReviewClosed() implements Refusal {}

  /** The key was used with another request (R52). */
  record IdempotencyKeyReused() implements Refusal {}

  /** Somebody else changed the same thing, again and again, while this was decided. */
  record ChangedMeanwhile() implements Refusal {}
}
