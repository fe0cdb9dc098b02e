package io.gatehouse.lambda.edge;

import io.gatehouse.domain.refusal.Named;
import io.gatehouse.domain.refusal.Refusal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words and the status of every refusal. The codes are published: callers switch on them, so
 * they never change. The console translates by code; these words are for whoever reads the answer
 * itself.
 */
public final class Problems {
  private Problems() {}

  public static Problem of(Refusal refusal, String request) {
    return switch (refusal) {
      case Refusal.InvalidRequest invalid ->
          Problem.of(
                  400,
                  "invalid-request",
                  "The request is not valid",
                  "Nothing was done. Each fault is listed with its place in the request.",
                  "Correct the fields named under errors and send the request again.",
                  request)
              .withErrors(invalid.errors());
      case Refusal.SignInRequired ignored ->
          Problem.of(
              401,
              "sign-in-required",
              "Sign in again",
              "The session has ended, or the user may not sign in.",
              "Sign in again. If that fails, ask an administrator of your company.",
              request);
      case Refusal.NotPermitted missing ->
          Problem.of(
              403,
              "not-permitted",
              "You may not do this",
              "It needs the permission " + missing.permission() + ".",
              "Ask an administrator of the company, or the operator of the portal, to do it or to"
                  + " give you the permission.",
              request);
      case Refusal.NotFound missing ->
          Problem.of(
              404,
              "not-found",
              "Not found",
              "There is no such " + missing.what() + ", or it is not yours to see.",
              "Check the id, or start from the list.",
              request);
      case Refusal.CompanySuspended ignored ->
          Problem.of(
              409,
              "company-suspended",
              "The company is suspended",
              "All access of the company and into it is stopped.",
              "Resume the company first, or ask whoever manages it, or the operator, to do so.",
              request);
      case Refusal.CompanyDeleted ignored ->
          Problem.of(
              409,
              "company-deleted",
              "The company is deleted",
              "All access of the company and into it is stopped. It can be restored for 30 days.",
              "Restore the company first, or ask whoever manages it, or the operator, to do so.",
              request);
      case Refusal.EmailTaken ignored ->
          Problem.of(
              409,
              "email-taken",
              "The e-mail address is taken",
              "A user of the portal has this address already. One person is one user.",
              "Use another address, or look the person up.",
              request);
      case Refusal.PortalAlreadyInitialized ignored ->
          Problem.of(
              409,
              "portal-already-initialized",
              "The portal has its operator",
              "The operator company was made before; there is exactly one.",
              "Sign in as its administrator.",
              request);
      case Refusal.LastAdministrator ignored ->
          Problem.of(
              409,
              "last-administrator",
              "The company would have no administrator",
              "This is the last active administrator of the company.",
              "Make somebody else an administrator first.",
              request);
      case Refusal.OwnAccount ignored ->
          Problem.of(
              409,
              "own-account",
              "Not to yourself",
              "Nobody can lock themselves out, or give themselves anything in another company.",
              "Ask another administrator to do it.",
              request);
      case Refusal.DoesNotExistHere(List<Named> named) ->
          Problem.of(
                  409,
                  "does-not-exist-here",
                  "Not in this company",
                  "In a company of this kind there is no " + names(named) + ".",
                  "Choose from what the company's catalogue lists.",
                  request)
              .withAbout(named);
      case Refusal.OnlyAtHome(List<Named> named) ->
          Problem.of(
                  409,
                  "only-at-home",
                  "Only their own company can give this",
                  "The user belongs to another company, which alone can give " + names(named) + ".",
                  "Give them a role or single permissions instead.",
                  request)
              .withAbout(named);
      case Refusal.NotEntitled(List<Named> named) ->
          Problem.of(
                  409,
                  "not-entitled",
                  "The company is not entitled to it",
                  "None of its users can be given " + names(named) + ".",
                  "Ask the operator of the portal to entitle the company.",
                  request)
              .withAbout(named);
      case Refusal.MissingRequirements(List<Named> named) ->
          Problem.of(
                  409,
                  "missing-requirements",
                  "Something else is required",
                  "It has no effect without " + names(named) + ", which the user does not have.",
                  "Give these, too, or send the request again with withRequired.",
                  request)
              .withAbout(named);
      case Refusal.RequiredByOthers(List<Named> named) ->
          Problem.of(
                  409,
                  "required-by-others",
                  "Something else requires it",
                  "The user would lose with it: " + names(named) + ".",
                  "Take these, too, or send the request again with withDependents.",
                  request)
              .withAbout(named);
      case Refusal.ComesWithOthers(List<Named> named) ->
          Problem.of(
                  409,
                  "comes-with-others",
                  "It comes with something else",
                  "A role or another permission of the user brings it: " + names(named) + ".",
                  "Take that role or permission instead.",
                  request)
              .withAbout(named);
      case Refusal.BeyondOwnPermissions(List<Named> named) ->
          Problem.of(
                  403,
                  "beyond-own-permissions",
                  "You do not hold this yourself",
                  "Nobody gives or takes what they do not hold: " + names(named) + ".",
                  "Ask an administrator of the company to do it.",
                  request)
              .withAbout(named);
      case Refusal.UserHoldsMore(List<Named> named) ->
          Problem.of(
                  403,
                  "user-holds-more",
                  "The user holds more than you",
                  named.isEmpty()
                      ? "Nobody changes a user who holds in another company what they do not."
                      : "Nobody changes a user who holds what they do not: " + names(named) + ".",
                  "Ask an administrator of the company to do it.",
                  request)
              .withAbout(named);
      case Refusal.BeyondOwnCustomers ignored ->
          Problem.of(
              403,
              "beyond-own-customers",
              "Not all of these customers are yours",
              "Nobody opens customers to others, or changes who has them, that they do not have.",
              "Choose from your own customers, or ask an administrator of the company.",
              request);
      case Refusal.NoPermissionOverCustomers ignored ->
          Problem.of(
              409,
              "no-permission-over-customers",
              "The user has nothing to do with customers",
              "They hold no permission over customers.",
              "Give them one first.",
              request);
      case Refusal.NoSeatLeft none -> noSeatLeft(none, request);
      case Refusal.SeatsTaken taken ->
          Problem.of(
                  409,
                  "seats-taken",
                  "More seats are taken",
                  "%d are used, and %d are reserved by open invitations."
                      .formatted(taken.used(), taken.reserved()),
                  "Free seats first, or keep as many as are taken.",
                  request)
              .withAbout(List.of(taken.seat()));
      case Refusal.NotEligibleForSeat none ->
          Problem.of(
                  409,
                  "not-eligible-for-seat",
                  "This seat is not for this user",
                  "It is for employees of partners in their clients' accounts. "
                      + none.missing().stream()
                          .sorted()
                          .map(Problems::obstacle)
                          .collect(Collectors.joining(" ")),
                  "Assign another seat, or mend what is missing.",
                  request)
              .withAbout(List.of(none.seat()));
      case Refusal.OneAtATime(Named seat) ->
          Problem.of(
                  409,
                  "one-at-a-time",
                  "Such seats are assigned one at a time",
                  "Whoever has one can be given everything in the account: each is decided alone.",
                  "Assign it to each user by themselves.",
                  request)
              .withAbout(List.of(seat));
      case Refusal.NeedsSeat(List<Named> named, List<Named> seats) ->
          Problem.of(
                  409,
                  "needs-seat",
                  "It needs another seat",
                  "Without it, this has no effect: " + names(named) + ".",
                  "Assign this seat first: " + names(seats) + ".",
                  request)
              .withAbout(named);
      case Refusal.AdministratorNeedsSeat(Named seat) ->
          Problem.of(
                  409,
                  "administrator-needs-seat",
                  "An administrator needs another seat",
                  "On this seat nobody can change anything, and the user administers the company.",
                  "Choose another seat, or take company.admin from the user first.",
                  request)
              .withAbout(List.of(seat));
      case Refusal.UserAlreadyActive ignored ->
          Problem.of(
              409,
              "user-already-active",
              "The user has signed in already",
              "Who has a password needs no invitation.",
              "If they forgot their password, send them a password reset.",
              request);
      case Refusal.UserDisabled ignored ->
          Problem.of(
              409,
              "user-disabled",
              "The user is disabled",
              "A disabled user can neither be invited nor change their address.",
              "Enable the user first.",
              request);
      case Refusal.UserNotActive ignored ->
          Problem.of(
              409,
              "user-not-active",
              "The user has no password yet",
              "Only an active user has a password to reset.",
              "Send an invitation instead, or enable the user first.",
              request);
      case Refusal.AddressBounces ignored ->
          Problem.of(
              409,
              "address-bounces",
              "Mails to this address come back",
              "An earlier mail could not be delivered for good, or was reported as spam.",
              "Check the user's e-mail address and change it; then mails go again.",
              request);
      case Refusal.NoPartnerOfRecord ignored ->
          Problem.of(
              409,
              "no-partner-of-record",
              "There is no partner to authorise",
              "The company is a direct customer: no partner is its partner of record.",
              "Add the person as a contact with a role instead, or ask the operator to name a"
                  + " partner.",
              request);
      case Refusal.NoOpenInvitation ignored ->
          Problem.of(
              409,
              "no-open-invitation",
              "There is no open invitation",
              "It was never sent, or it has ended already.",
              "Nothing needs to be revoked.",
              request);
      case Refusal.NoOpenEmailChange ignored ->
          Problem.of(
              409,
              "no-open-email-change",
              "There is no open change of address",
              "None was asked for, or it has ended already.",
              "Nothing needs to be taken back.",
              request);
      case Refusal.NotReviewer ignored ->
          Problem.of(
              403,
              "not-reviewer",
              "You are not a reviewer of this review",
              "Only those who were named when it was started decide in it.",
              "Ask one of them.",
              request);
      case Refusal.ReviewClosed ignored ->
          Problem.of(
              409,
              "review-closed",
              "The review is over",
              "Everything was decided, or its due date has come.",
              "End access directly, or start another review.",
              request);
      case Refusal.IsContactPerson ignored ->
          Problem.of(
              409,
              "is-contact-person",
              "The user is the contact person",
              "A company always has its contact person, and this is the one.",
              "Choose another contact person of the company first.",
              request);
      case Refusal.SentTooOften limit ->
          Problem.of(
                  429,
                  "sent-too-often",
                  "Sent too often",
                  "Such a mail goes to a user at most once a minute and five times a day.",
                  "Try again after the time named under retryAt.",
                  request)
              .withRetryAt(limit.retryAt().toString());
      case Refusal.TooManyRequests limit ->
          Problem.of(
                  429,
                  "too-many-requests",
                  "Too many requests",
                  "More was asked for than is answered at once. Nothing was done.",
                  "Try again after the time named under retryAt.",
                  request)
              .withRetryAt(limit.retryAt().toString());
      case Refusal.PasswordTooCommon common ->
          Problem.of(
                  400,
                  "password-too-common",
                  "The password is too easy to guess",
                  "It is among those that are tried first, or contains a name of yours.",
                  "Choose another one; several words that have nothing to do with each other are good.",
                  request)
              .withErrors(common.errors());
      case Refusal.LinkUnknown ignored ->
          Problem.of(
              404,
              "link-unknown",
              "The link is not valid",
              "This is not a link that Gatehouse sent, or a part of it is missing.",
              "Open the link from the mail itself, or copy it whole.",
              request);
      case Refusal.LinkLapsed ignored ->
          Problem.of(
              410,
              "link-lapsed",
              "The link has lapsed",
              "Its time is over.",
              "Ask for a new one.",
              request);
      case Refusal.LinkUsed ignored ->
          Problem.of(
              410,
              "link-used",
              "The link was used already",
              "A link works once.",
              "Sign in. If you do not know the password, choose \"Forgot your password?\".",
              request);
      case Refusal.LinkRevoked ignored ->
          Problem.of(
              410,
              "link-revoked",
              "The link no longer works",
              "It was taken back, or a newer mail has replaced it.",
              "Use the newest mail, or ask for a new one.",
              request);
      case Refusal.LinkLocked ignored ->
          Problem.of(
              410,
              "link-locked",
              "The link is locked",
              "The code was wrong five times.",
              "Ask for a new link.",
              request);
      case Refusal.LinkInUse ignored ->
          Problem.of(
              409,
              "link-in-use",
              "The link is being used right now",
              "Another request with the same link has not ended yet.",
              "Wait half a minute and try again.",
              request);
      case Refusal.WrongCode wrong ->
          Problem.of(
                  422,
                  "wrong-code",
                  "The code is not right",
                  "It is not the code that stands in the mail.",
                  "Compare it with the mail and try again; the link locks after five wrong codes.",
                  request)
              .withAttemptsLeft(wrong.attemptsLeft());
      case Refusal.NoUserYet ignored ->
          Problem.of(
              409,
              "no-user-yet",
              "The company has no users yet",
              "Its first user becomes its administrator, and is made by hand.",
              "Create the first user, then import the others.",
              request);
      case Refusal.ImportNotThere stage ->
          Problem.of(
              409,
              "import-not-there",
              "The import is not at that point",
              "It is " + stage.state() + ".",
              "Look at the import, or begin a new one.",
              request);
      case Refusal.SessionNeeded ignored ->
          Problem.of(
              403,
              "session-needed",
              "You have not begun to manage this company",
              "You are its delegated administrator, which counts only while you manage it.",
              "Choose Manage beside the company, and send the session's id with each request.",
              request);
      case Refusal.SessionEnded ignored ->
          Problem.of(
              403,
              "session-ended",
              "You no longer manage this company",
              "The session has ended: after 8 hours, with your other sessions, or because you are"
                  + " no longer its delegated administrator.",
              "Leave the session, and choose Manage beside the company to begin another.",
              request);
      case Refusal.ManagingAnother ignored ->
          Problem.of(
              403,
              "managing-another",
              "You are managing another company",
              "Whoever manages a company touches no other meanwhile, not even their own.",
              "Leave the company that you manage, then do this again.",
              request);
      case Refusal.CustomerDecides ignored ->
          Problem.of(
              403,
              "customer-decides",
              "Only the company itself decides this",
              "Whom a company lets in is decided by its own people, whoever else may act in it.",
              "Ask an administrator of the company.",
              request);
      case Refusal.NoSuchContact ignored ->
          Problem.of(
              404,
              "no-such-contact",
              "Nobody to be added has this address",
              "Only who is a user of another company can be added as a contact.",
              "Check the address, or create a user of your own company instead.",
              request);
      case Refusal.UserOfOwn ignored ->
          Problem.of(
              409,
              "user-of-own",
              "They are a user of this company",
              "Contacts are users of other companies.",
              "Change their permissions instead.",
              request);
      case Refusal.IdempotencyKeyReused ignored ->
          Problem.of(
              422,
              "idempotency-key-reused",
              "The idempotency key was used for another request",
              "The same key came before with another request.",
              "Choose a new key for a new request.",
              request);
      case Refusal.ChangedMeanwhile ignored ->
          Problem.of(
              409,
              "changed-meanwhile",
              "Somebody else is changing this",
              "Other changes came in between, again and again. Nothing was changed.",
              "Try again.",
              request);
    };
  }

  private static Problem noSeatLeft(Refusal.NoSeatLeft none, String request) {
    return Problem.of(
            409,
            "no-seat-left",
            "No seat is left",
            "Of this seat the company has bought %d; %d are used, and %d reserved by open invitations."
                .formatted(none.bought(), none.used(), none.reserved()),
            none.whoCanBuy().isEmpty()
                ? "Free a seat, or ask an administrator of the company, or its partner, to buy more."
                : "Free a seat, or ask for more to be bought: %s can do that."
                    .formatted(String.join(", ", none.whoCanBuy())),
            request)
        .withSeats(
            none.seat(),
            new Problem.SeatNumbers(
                none.seat().id(), none.bought(), none.used(), none.reserved(), none.whoCanBuy()));
  }

  private static String obstacle(Refusal.SeatObstacle missing) {
    return switch (missing) {
      case COMPANY_IS_NO_CUSTOMER -> "This company is no customer.";
      case NOT_OF_A_PARTNER -> "The user belongs to no partner.";
      case PARTNER_STOPPED -> "The user's partner company is suspended or deleted.";
      case ADDRESS_NOT_APPROVED ->
          "The user's e-mail address is in none of their company's approved domains.";
    };
  }

  /** By English labels, with ids for whoever programs against it. */
  private static String names(List<Named> named) {
    return named.stream()
        .map(one -> one.label().getOrDefault("en", one.id()) + " (" + one.id() + ")")
        .collect(Collectors.joining(", "));
  }

  /**
   * Something of ours failed. The cause stands in the log under the request id, and nowhere else.
   */
  static Problem unexpected(String request) {
    return Problem.of(
        500,
        "unexpected",
        "Something went wrong on our side",
        "The request was not carried out.",
        "Try again. If it fails again, ask for help and name the request id.",
        request);
  }

  static Problem unknownOperation(String request) {
    return Problem.of(
        404,
        "unknown-operation",
        "There is no such operation",
        "This function does not answer that operation.",
        "Compare the operation, and the function it was sent to, with the API's description.",
        request);
  }
}
