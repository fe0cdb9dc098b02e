package io.gatehouse.domain.testdata;

import io.gatehouse.domain.assignment.ChangeCustomers;
import io.gatehouse.domain.assignment.ChangePermissions;
import io.gatehouse.domain.assignment.EntitlementRules;
import io.gatehouse.domain.assignment.ListCompanyCustomers;
import io.gatehouse.domain.assignment.SetEntitlements;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.delivery.AlignTies;
import io.gatehouse.domain.delivery.ClearEnded;
import io.gatehouse.domain.delivery.DeliverMessage;
import io.gatehouse.domain.delivery.LetterWriter;
import io.gatehouse.domain.delivery.Messages;
import io.gatehouse.domain.delivery.RecheckSeats;
import io.gatehouse.domain.emailchange.CancelEmailChange;
import io.gatehouse.domain.emailchange.ChangeEmail;
import io.gatehouse.domain.emailchange.ConfirmEmailChange;
import io.gatehouse.domain.emailchange.EmailChange;
import io.gatehouse.domain.emailchange.EmailChanges;
import io.gatehouse.domain.invitation.AcceptInvitation;
import io.gatehouse.domain.invitation.FollowUpInvitation;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.invitation.Invitations;
import io.gatehouse.domain.invitation.RevokeInvitation;
import io.gatehouse.domain.invitation.SendInvitation;
import io.gatehouse.domain.lifecycle.CreateCompany;
import io.gatehouse.domain.lifecycle.CreateCustomer;
import io.gatehouse.domain.lifecycle.CreateUser;
import io.gatehouse.domain.lifecycle.DeleteCompany;
import io.gatehouse.domain.lifecycle.DeleteUser;
import io.gatehouse.domain.lifecycle.DisableUser;
import io.gatehouse.domain.lifecycle.EditCompany;
import io.gatehouse.domain.lifecycle.EditUser;
import io.gatehouse.domain.lifecycle.EnableUser;
import io.gatehouse.domain.lifecycle.EndSessions;
import io.gatehouse.domain.lifecycle.EraseUser;
import io.gatehouse.domain.lifecycle.InitializePortal;
import io.gatehouse.domain.lifecycle.MoveCompany;
import io.gatehouse.domain.lifecycle.RestoreCompany;
import io.gatehouse.domain.lifecycle.RestoreUser;
import io.gatehouse.domain.lifecycle.ResumeCompany;
import io.gatehouse.domain.lifecycle.SetMarks;
import io.gatehouse.domain.lifecycle.SuspendCompany;
import io.gatehouse.domain.link.LinkGate;
import io.gatehouse.domain.link.ReadLinkStatus;
import io.gatehouse.domain.memory.PlainTokens;
import io.gatehouse.domain.password.ChoosePassword;
import io.gatehouse.domain.password.ForgetPassword;
import io.gatehouse.domain.password.PasswordReset;
import io.gatehouse.domain.password.PasswordResets;
import io.gatehouse.domain.password.ResolveForgottenPassword;
import io.gatehouse.domain.password.SendPasswordReset;
import io.gatehouse.domain.user.HomeUsers;
import io.gatehouse.domain.user.SetContactPerson;
import io.gatehouse.domain.user.Users;

/** Every use case, put together from a portal's adapters. */
public record UseCases(
    InitializePortal initializePortal,
    CreateCompany createCompany,
    CreateUser createUser,
    DisableUser disableUser,
    EnableUser enableUser,
    EditUser editUser,
    DeleteUser deleteUser,
    RestoreUser restoreUser,
    EndSessions endSessions,
    EraseUser eraseUser,
    ChangeEmail changeEmail,
    CancelEmailChange cancelEmailChange,
    ReadLinkStatus<EmailChange> readEmailChangeStatus,
    ConfirmEmailChange confirmEmailChange,
    SetContactPerson setContactPerson,
    ChangePermissions changePermissions,
    ChangeCustomers changeCustomers,
    SetEntitlements setEntitlements,
    EditCompany editCompany,
    SetMarks setMarks,
    MoveCompany moveCompany,
    SuspendCompany suspendCompany,
    ResumeCompany resumeCompany,
    DeleteCompany deleteCompany,
    RestoreCompany restoreCompany,
    CreateCustomer createCustomer,
    ListCompanyCustomers listCompanyCustomers,
    SendInvitation sendInvitation,
    RevokeInvitation revokeInvitation,
    ReadLinkStatus<Invitation> readInvitationStatus,
    AcceptInvitation acceptInvitation,
    FollowUpInvitation followUpInvitation,
    SendPasswordReset sendPasswordReset,
    ForgetPassword forgetPassword,
    ResolveForgottenPassword resolveForgottenPassword,
    ReadLinkStatus<PasswordReset> readPasswordResetStatus,
    ChoosePassword choosePassword,
    DeliverMessage deliverMessage) {

  static UseCases of(Portal portal, Changes changes, Messages messages) {
    Companies companies = portal.store.companies();
    Users users = portal.store.users();
    HomeUsers home = new HomeUsers(users);
    Invitations invitations = portal.store.invitations();
    PasswordResets resets = portal.store.resets();
    EmailChanges emailChanges = portal.store.emailChanges();
    LinkGate gate = new LinkGate(portal.secrets, changes, portal.ids);
    ResolveForgottenPassword resolve = new ResolveForgottenPassword(users, resets, portal.ids);
    AlignTies alignTies =
        new AlignTies(
            users,
            invitations,
            companies,
            portal.store.accessIndex(),
            portal.seats,
            Catalogues.SMALL,
            changes,
            portal.ids);
    return new UseCases(
        new InitializePortal(companies, users, invitations, portal.asking, portal.ids),
        new CreateCompany(
            companies, portal.asking, new EntitlementRules(Catalogues.SMALL), portal.ids),
        new CreateUser(companies, portal.asking, portal.ids),
        new DisableUser(home, companies, invitations, portal.ids),
        new EnableUser(home, companies, invitations, portal.ids),
        new EditUser(home, portal.ids),
        new DeleteUser(home, companies, invitations, resets, emailChanges, portal.ids),
        new RestoreUser(home, companies, invitations, portal.ids),
        new EndSessions(home, portal.ids),
        new EraseUser(
            users,
            portal.store.accessIndex(),
            emailChanges,
            portal.store.personalRecords(),
            changes,
            portal.ids),
        new ChangeEmail(users, invitations, emailChanges, portal.ids),
        new CancelEmailChange(home, invitations, emailChanges, portal.ids),
        new ReadLinkStatus<>(gate, emailChanges::find, users, companies),
        new ConfirmEmailChange(gate, emailChanges, resets, users, companies, portal.ids),
        new SetContactPerson(companies, users, portal.ids),
        new ChangePermissions(portal.asking, portal.ids),
        new ChangeCustomers(portal.asking, portal.ids),
        new SetEntitlements(companies, portal.access, portal.store.accessFacts(), portal.ids),
        new EditCompany(companies, portal.ids),
        new SetMarks(companies, portal.access, portal.store.accessFacts(), portal.ids),
        new MoveCompany(
            companies,
            portal.store.partnerAccesses(),
            users,
            portal.access,
            portal.store.accessFacts(),
            portal.asking,
            portal.ids),
        new SuspendCompany(companies, portal.ids),
        new ResumeCompany(companies, portal.ids),
        new DeleteCompany(companies, portal.ids),
        new RestoreCompany(companies, portal.ids),
        new CreateCustomer(companies, portal.asking, portal.ids),
        new ListCompanyCustomers(
            companies, portal.asking, portal.store.accessIndex(), new PlainTokens()),
        new SendInvitation(home, invitations, portal.ids),
        new RevokeInvitation(home, invitations, portal.ids),
        new ReadLinkStatus<>(gate, invitations::find, users, companies),
        new AcceptInvitation(gate, invitations, users, companies, portal.directory, portal.ids),
        new FollowUpInvitation(invitations, users, portal.ids),
        new SendPasswordReset(home, resets, portal.ids),
        new ForgetPassword(portal.ids),
        resolve,
        new ReadLinkStatus<>(gate, resets::find, users, companies),
        new ChoosePassword(gate, resets, users, companies, portal.directory, portal.ids),
        new DeliverMessage(
            messages,
            new LetterWriter(users, companies, invitations, resets, emailChanges, portal.secrets),
            portal.post,
            portal.directory,
            users,
            alignTies,
            new RecheckSeats(portal.store.accessIndex(), alignTies, changes, portal.ids),
            new ClearEnded(portal.store.accessIndex(), users, changes, portal.ids),
            resolve,
            changes,
            portal.tasks));
  }
}
