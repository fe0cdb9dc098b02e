package io.gatehouse.domain.delivery;

import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.LinkId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.invitation.Invitations;
import io.gatehouse.domain.link.LinkSecrets;
import io.gatehouse.domain.link.LinkState;
import io.gatehouse.domain.link.LinkToken;
import io.gatehouse.domain.link.Linked;
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
  private final LinkSecrets secrets;

  public LetterWriter(
      Users users,
      Companies companies,
      Invitations invitations,
      PasswordResets resets,
      LinkSecrets secrets) {
    this.users = users;
    this.companies = companies;
    this.invitations = invitations;
    this.resets = resets;
    this.secrets = secrets;
  }

  Optional<Letter> write(Delivery.InvitationMail asked, Instant now) {
    return invitations
        .find(asked.to())
        .filter(invitation -> isCurrent(invitation, asked.link(), now))
        .flatMap(
            invitation ->
                user(asked.to(), UserStatus.INVITED)
                    .map(
                        user ->
                            new Letter.Invitation(
                                addressee(user),
                                companyName(invitation.company()),
                                invitation.inviterName(),
                                token(user.id(), asked.link()),
                                secrets.code(asked.link()),
                                invitation.link().expiresAt(),
                                asked.reminder())));
  }

  Optional<Letter> write(Delivery.PasswordResetMail asked, Instant now) {
    return resets
        .find(asked.to())
        .filter(reset -> isCurrent(reset, asked.link(), now))
        .flatMap(
            reset ->
                user(asked.to(), UserStatus.ACTIVE)
                    .map(
                        user ->
                            new Letter.PasswordReset(
                                addressee(user),
                                companyName(reset.company()),
                                reset.triggeredBy(),
                                token(user.id(), asked.link()),
                                secrets.code(asked.link()),
                                reset.link().expiresAt())));
  }

  Optional<Letter> write(Delivery.InvitationLapsedMail asked) {
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

  Optional<Letter> write(Delivery.PasswordChangedMail asked) {
    return users
        .find(asked.to())
        .map(user -> new Letter.PasswordChanged(addressee(user), companyName(user.home())));
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

  private String companyName(CompanyId id) {
    return companies
        .find(id)
        .map(Company::name)
        .orElseThrow(() -> new IllegalStateException("no company " + id));
  }

  private static Letter.Addressee addressee(User user) {
    return new Letter.Addressee(user.email(), user.name().first(), user.language());
  }
}
