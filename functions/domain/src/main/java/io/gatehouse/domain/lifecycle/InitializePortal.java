package io.gatehouse.domain.lifecycle;

import io.gatehouse.domain.assignment.Asking;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.EventKind;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.invitation.Invitations;
import io.gatehouse.domain.invitation.Invited;
import io.gatehouse.domain.invitation.SendInvitation;
import io.gatehouse.domain.link.Linked;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.refusal.Validation;
import io.gatehouse.domain.user.HomeUsers;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserOfCompany;
import io.gatehouse.domain.user.UserStatus;
import io.gatehouse.domain.user.Users;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * First start: makes the operator, exactly one (R1), with the first administrator of the portal.
 *
 * <p>Until one of its administrators is active it may be repeated, or a mistyped address or a
 * lapsed invitation would close the portal for good: the same address is invited again, within the
 * limits (R38), and another address becomes another administrator and the contact person. The
 * operator keeps the name it was given first.
 */
public final class InitializePortal implements UseCase<InitializePortal.Input, CreatedCompany> {
  /** Where in the request the administrator stands. */
  private static final String PLACE = "/administrator";

  private final Companies companies;
  private final Users users;
  private final Invitations invitations;
  private final HomeUsers homeUsers;
  private final NewCompanies newCompanies;
  private final CreateUser createUser;
  private final SendInvitation sendInvitation;

  public InitializePortal(
      Companies companies, Users users, Invitations invitations, Asking asking, IdGenerator ids) {
    this.companies = companies;
    this.users = users;
    this.invitations = invitations;
    this.homeUsers = new HomeUsers(users);
    this.newCompanies = new NewCompanies(asking, ids);
    this.createUser = new CreateUser(companies, asking, ids);
    this.sendInvitation = new SendInvitation(homeUsers, invitations, ids);
  }

  /** What the vendor is called, and who administers the portal first. */
  public record Input(String companyName, NewPerson administrator) {}

  @Override
  public Outcome<CreatedCompany> decide(Input input, Context context) {
    NewPerson person = input.administrator();
    if (!person.sendInvitation()) {
      throw Validation.refuse(
          "/administrator/sendInvitation", "must not be false: nobody else could invite them");
    }
    Company operator = companies.find(CompanyId.OPERATOR).orElse(null);
    if (operator == null) {
      return newCompanies.decide(
          CompanyId.OPERATOR,
          new NewCompany(
              input.companyName(), CompanyType.OPERATOR, null, null, Set.of(), Set.of(), person),
          EventKind.PORTAL_INITIALIZED,
          context,
          PLACE);
    }
    if (operator.activeAdministrators() > 0) {
      throw new Refused(new Refusal.PortalAlreadyInitialized());
    }
    return users
        .findByEmail(person.email())
        .filter(user -> user.home().equals(operator.id()))
        .map(user -> inviteAgain(operator, user, context))
        .orElseGet(() -> addAnother(operator, person, context));
  }

  private Outcome<CreatedCompany> inviteAgain(Company operator, User user, Context context) {
    Outcome<Invited> sent =
        sendInvitation.decide(new UserOfCompany(operator.id(), user.id()), context);
    NewUser invited =
        new NewUser(
            sent.answer().user(),
            homeUsers.membership(user).following(sent.answer().user()),
            sent.answer().invitation(),
            user.id().equals(operator.contactPerson()),
            Map.of());
    return new Outcome<>(new CreatedCompany(operator, invited), sent.change());
  }

  private Outcome<CreatedCompany> addAnother(Company operator, NewPerson person, Context context) {
    Outcome<NewUser> added = createUser.first(operator, person, context, PLACE);
    Company withContact = operator.withContactPerson(added.answer().user().id());
    Change.Builder change = Change.builder().include(added.change());
    takeBackInvitation(change, operator.contactPerson());
    return new Outcome<>(new CreatedCompany(withContact, added.answer()), change.build());
  }

  /** If the address was mistyped, a stranger holds the link to the whole portal. */
  private void takeBackInvitation(Change.Builder change, @Nullable UserId mistaken) {
    if (mistaken == null) {
      return;
    }
    invitations.find(mistaken).ifPresent(invitation -> Linked.takeBack(change, invitation));
    users
        .find(mistaken)
        .filter(user -> user.status() == UserStatus.INVITED)
        .ifPresent(
            user -> {
              User waiting = user.notInvited();
              Membership atHome = homeUsers.membership(user);
              change.update(user, waiting).update(atHome, atHome.following(waiting));
            });
  }
}
