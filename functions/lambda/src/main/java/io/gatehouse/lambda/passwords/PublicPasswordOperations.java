package io.gatehouse.lambda.passwords;

import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.emailchange.ConfirmEmailChange;
import io.gatehouse.domain.emailchange.EmailChanges;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.invitation.AcceptInvitation;
import io.gatehouse.domain.invitation.Invitations;
import io.gatehouse.domain.link.LinkGate;
import io.gatehouse.domain.link.LinkSecrets;
import io.gatehouse.domain.link.LinkStatus;
import io.gatehouse.domain.link.ReadLinkStatus;
import io.gatehouse.domain.password.ChoosePassword;
import io.gatehouse.domain.password.ForgetPassword;
import io.gatehouse.domain.password.PasswordResets;
import io.gatehouse.domain.signin.CommonPasswords;
import io.gatehouse.domain.signin.PasswordPolicies;
import io.gatehouse.domain.signin.SignInDirectory;
import io.gatehouse.domain.user.Users;
import io.gatehouse.lambda.api.AcceptedJson;
import io.gatehouse.lambda.edge.Binding;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.edge.Operations;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * What anybody with a mailed link, or without a password, can do. Addresses are confirmed here,
 * too: links have one gate, and it takes the same leave of the table and the key.
 */
@Singleton
final class PublicPasswordOperations implements Operations {
  private final Users users;
  private final Companies companies;
  private final Invitations invitations;
  private final PasswordResets resets;
  private final EmailChanges emailChanges;
  private final SignInDirectory directory;
  private final PasswordPolicies policies;
  private final CommonPasswords common;
  private final IdGenerator ids;
  private final LinkGate gate;

  PublicPasswordOperations(
      Users users,
      Companies companies,
      Invitations invitations,
      PasswordResets resets,
      EmailChanges emailChanges,
      SignInDirectory directory,
      PasswordPolicies policies,
      CommonPasswords common,
      LinkSecrets secrets,
      Changes changes,
      IdGenerator ids) {
    this.users = users;
    this.companies = companies;
    this.invitations = invitations;
    this.resets = resets;
    this.emailChanges = emailChanges;
    this.directory = directory;
    this.policies = policies;
    this.common = common;
    this.ids = ids;
    this.gate = new LinkGate(secrets, changes, ids);
  }

  @Override
  public List<Binding<?, ?, ?>> bindings() {
    return List.of(
        new Binding<>(
            Operation.INVITATION_STATUS,
            LinkTokenInput.class,
            (wire, caller) -> wire.read(),
            new ReadLinkStatus<>(gate, invitations::find, users, companies),
            this::status),
        new Binding<>(
            Operation.INVITATION_ACCEPT,
            RedemptionInput.class,
            (wire, caller) -> wire.read(policies.current(), common),
            new AcceptInvitation(gate, invitations, users, companies, directory, ids),
            PublicPasswordOperations::chosen),
        new Binding<>(
            Operation.EMAIL_CHANGE_STATUS,
            LinkTokenInput.class,
            (wire, caller) -> wire.read(),
            new ReadLinkStatus<>(gate, emailChanges::find, users, companies),
            EmailChangeStatusJson::of),
        new Binding<>(
            Operation.EMAIL_CHANGE_CONFIRM,
            ConfirmationInput.class,
            (wire, caller) -> wire.read(),
            new ConfirmEmailChange(gate, emailChanges, resets, users, companies, ids),
            confirmed -> new EmailConfirmedJson(confirmed.value())),
        new Binding<>(
            Operation.PASSWORD_POLICY,
            NoInput.class,
            (wire, caller) -> wire,
            (none, context) -> Outcome.of(policies.current()),
            PasswordPolicyJson::of),
        new Binding<>(
            Operation.PASSWORD_FORGOT,
            ForgotPasswordInput.class,
            (wire, caller) -> wire.read(),
            new ForgetPassword(ids),
            noted -> new AcceptedJson(true)),
        new Binding<>(
            Operation.PASSWORD_RESET_STATUS,
            LinkTokenInput.class,
            (wire, caller) -> wire.read(),
            new ReadLinkStatus<>(gate, resets::find, users, companies),
            this::status),
        new Binding<>(
            Operation.PASSWORD_CHOOSE,
            RedemptionInput.class,
            (wire, caller) -> wire.read(policies.current(), common),
            new ChoosePassword(gate, resets, users, companies, directory, ids),
            PublicPasswordOperations::chosen));
  }

  private LinkStatusJson status(LinkStatus status) {
    return LinkStatusJson.of(status, policies.current());
  }

  private static PasswordChosenJson chosen(EmailAddress email) {
    return new PasswordChosenJson(email.value());
  }
}
