package io.gatehouse.domain.delivery;

import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.emailchange.EmailChanges;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.invitation.Invitations;
import io.gatehouse.domain.link.LinkSecrets;
import io.gatehouse.domain.link.LinkState;
import io.gatehouse.domain.link.LinkToken;
import io.gatehouse.domain.link.Linked;
import io.gatehouse.domain.link.Sender;
import io.gatehouse.domain.link.Senders;
import io.gatehouse.domain.notification.Delivery;
import io.gatehouse.domain.password.PasswordResets;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import io.gatehouse.domain.user.Users;
import java.time.Instant;
import java.util.Optional;

/**
 * Writes the letter a message asks for, from what is true when it goes out. Empty if it has been
 * overtaken. The only place where a link's secrets are put in writing.
 */
public final class LetterWriter {
  private final Users users;
  private final Companies companies;
  private final Invitations invitations;
  private final PasswordResets resets;
  private final EmailChanges emailChanges;
  private final Senders senders;
  private final NoticeWriter notices;
  private final LinkSecrets secrets;

  public LetterWriter(
      Users users,
      Companies companies,
      Invitations invitations,
      PasswordResets resets,
      EmailChanges emailChanges,
      LinkSecrets secrets) {
    this.users = users;
    this.companies = companies;
    this.invitations = invitations;
    this.resets = resets;
    this.emailChanges = emailChanges;
    this.senders = new Senders(users);
    this.notices = new NoticeWriter(users, companies);
    this.secrets = secrets;
  }

  Optional<Letter> write(Delivery.Mail asked, Instant now) {
    return switch (asked) {
      case Delivery.InvitationMail mail -> write(mail, now);
      case Delivery.InvitationLapsedMail mail -> write(mail);
      case Delivery.PasswordResetMail mail -> write(mail, now);
      case Delivery.PasswordChangedMail mail -> write(mail);
      case Delivery.EmailConfirmationMail mail -> write(mail, now);
      case Delivery.EmailChangeAnnouncedMail mail -> write(mail);
      case Delivery.EmailChangedMail mail -> write(mail);
      case Delivery.UserRemovedMail mail -> write(mail);
      case Delivery.PartnerAccessMail mail -> notices.write(mail, now);
      case Delivery.PartnerAccessNoticeMail mail -> notices.write(mail, now);
      case Delivery.AccessGivenMail mail -> notices.write(mail);
      case Delivery.SeatFellBackMail mail -> notices.write(mail);
      case Delivery.DelegationMail mail -> notices.write(mail);
      case Delivery.ReviewStartedMail mail -> notices.write(mail, now);
    };
  }

  private Optional<Letter> write(Delivery.InvitationMail asked, Instant now) {
    return invitations
        .find(asked.to())
        .filter(invitation -> isCurrent(invitation, asked.link(), now))
        .filter(invitation -> takesPart(invitation.company()))
        .flatMap(
            invitation ->
                user(asked.to(), UserStatus.INVITED)
                    .map(
                        user ->
                            new Letter.Invitation(
                                addressee(user),
                                companyName(invitation.company()),
                                senders.nameOf(invitation.sender()),
                                token(user.id(), asked.link()),
                                secrets.code(asked.link()),
                                invitation.link().expiresAt(),
                                asked.reminder())));
  }

  private Optional<Letter> write(Delivery.PasswordResetMail asked, Instant now) {
    return resets
        .find(asked.to())
        .filter(reset -> isCurrent(reset, asked.link(), now))
        .filter(reset -> takesPart(reset.company()))
        .flatMap(
            reset ->
                user(asked.to(), UserStatus.ACTIVE)
                    .map(
                        user ->
                            new Letter.PasswordReset(
                                addressee(user),
                                companyName(reset.company()),
                                senders.name(reset.sender()),
                                token(user.id(), asked.link()),
                                secrets.code(asked.link()),
                                reset.link().expiresAt())));
  }

  private Optional<Letter> write(Delivery.InvitationLapsedMail asked) {
    return user(asked.to(), UserStatus.ACTIVE)
        .flatMap(
            inviter ->
                user(asked.invited(), UserStatus.INVITED)
                    .map(
                        invited ->
                            new Letter.InvitationLapsed(
                                addressee(inviter),
                                companyName(invited.home()),
                                invited.home(),
                                invited.id(),
                                invited.name().full())));
  }

  private Optional<Letter> write(Delivery.PasswordChangedMail asked) {
    return users
        .find(asked.to())
        .filter(user -> user.status() != UserStatus.ERASED)
        .map(user -> new Letter.PasswordChanged(addressee(user), companyName(user.home())));
  }

  private Optional<Letter> write(Delivery.EmailConfirmationMail asked, Instant now) {
    return emailChanges
        .find(asked.to())
        .filter(change -> isCurrent(change, asked.link(), now))
        .filter(change -> takesPart(change.company()))
        .flatMap(
            change ->
                user(asked.to(), UserStatus.ACTIVE)
                    .map(
                        user ->
                            new Letter.EmailConfirmation(
                                addressee(user, change.to()),
                                companyName(change.company()),
                                senders.name(change.sender()),
                                token(user.id(), asked.link()),
                                secrets.code(asked.link()),
                                change.link().expiresAt())));
  }

  /** Told even if it was confirmed or taken back meanwhile: somebody did ask. */
  private Optional<Letter> write(Delivery.EmailChangeAnnouncedMail asked) {
    return emailChanges
        .find(asked.to())
        .filter(change -> change.link().id().equals(asked.link()))
        .flatMap(
            change ->
                present(asked.to())
                    .map(
                        user ->
                            new Letter.EmailChangeAnnounced(
                                addressee(user, change.from()),
                                companyName(change.company()),
                                senders.name(change.sender()),
                                change.to())));
  }

  private Optional<Letter> write(Delivery.EmailChangedMail asked) {
    return present(asked.to())
        .map(
            user ->
                new Letter.EmailChanged(
                    addressee(user, asked.address()),
                    companyName(user.home()),
                    user.email(),
                    !asked.address().key().equals(user.email().key())));
  }

  private Optional<Letter> write(Delivery.UserRemovedMail asked) {
    return user(asked.to(), UserStatus.DELETED)
        .map(
            user ->
                new Letter.UserRemoved(
                    addressee(user),
                    companyName(user.home()),
                    senders.name(asked.by() == null ? null : new Sender.Person(asked.by()))));
  }

  private Optional<User> present(UserId id) {
    return users.find(id).filter(user -> user.status().isPresent());
  }

  private static boolean isCurrent(Linked<?> linked, LinkId asked, Instant now) {
    return linked.link().id().equals(asked) && linked.link().state(now) == LinkState.VALID;
  }

  private Optional<User> user(UserId id, UserStatus status) {
    return users.find(id).filter(user -> user.status() == status);
  }

  private LinkToken token(UserId user, LinkId link) {
    return new LinkToken(user, link, secrets.token(user, link));
  }

  /** No link goes to users of a company that is stopped (R6): it would open nothing. */
  private boolean takesPart(CompanyId id) {
    return companies.find(id).filter(company -> company.status().takesPart()).isPresent();
  }

  private String companyName(CompanyId id) {
    return companies
        .find(id)
        .map(Company::name)
        .orElseThrow(() -> new IllegalStateException("no company " + id));
  }

  private static Letter.Addressee addressee(User user) {
    return addressee(user, user.email());
  }

  private static Letter.Addressee addressee(User user, EmailAddress at) {
    return new Letter.Addressee(at, user.name().first(), user.language());
  }
}
