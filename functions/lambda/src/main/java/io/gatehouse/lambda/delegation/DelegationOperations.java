package io.gatehouse.lambda.delegation;

import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.assignment.AddContact;
import io.gatehouse.domain.assignment.Asking;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.delegation.BeginSession;
import io.gatehouse.domain.delegation.EndSession;
import io.gatehouse.domain.delegation.ListAdministrators;
import io.gatehouse.domain.delegation.ListManaged;
import io.gatehouse.domain.delegation.NameAdministrator;
import io.gatehouse.domain.delegation.WithdrawAdministrator;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.invitation.Invitations;
import io.gatehouse.domain.outside.Ties;
import io.gatehouse.domain.page.PlaceTokens;
import io.gatehouse.domain.user.Users;
import io.gatehouse.lambda.api.PageJson;
import io.gatehouse.lambda.api.UserInput;
import io.gatehouse.lambda.edge.Binding;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.edge.Operations;
import jakarta.inject.Singleton;
import java.util.List;

/** What can be asked about delegated administrators and contacts. */
@Singleton
final class DelegationOperations implements Operations {
  private final Asking asking;
  private final Companies companies;
  private final Users users;
  private final Invitations invitations;
  private final Ties ties;
  private final AccessIndex index;
  private final ReadAccessFacts readFacts;
  private final PlaceTokens tokens;
  private final IdGenerator ids;

  DelegationOperations(
      Asking asking,
      Companies companies,
      Users users,
      Invitations invitations,
      Ties ties,
      AccessIndex index,
      ReadAccessFacts readFacts,
      PlaceTokens tokens,
      IdGenerator ids) {
    this.asking = asking;
    this.companies = companies;
    this.users = users;
    this.invitations = invitations;
    this.ties = ties;
    this.index = index;
    this.readFacts = readFacts;
    this.tokens = tokens;
    this.ids = ids;
  }

  @Override
  public List<Binding<?, ?, ?>> bindings() {
    return List.of(
        new Binding<>(
            Operation.CONTACT_ADD,
            AddContactInput.class,
            (wire, caller) -> wire.read(asking.catalogue()),
            new AddContact(asking, users, invitations, ids),
            ContactJson::of),
        new Binding<>(
            Operation.DELEGATED_ADMINISTRATOR_LIST,
            AdministratorListInput.class,
            AdministratorListInput::read,
            new ListAdministrators(ties, users, tokens),
            page -> PageJson.of(page.map(DelegatedAdministratorJson::of))),
        new Binding<>(
            Operation.DELEGATED_ADMINISTRATOR_NAME,
            NameAdministratorInput.class,
            (wire, caller) -> wire.read(),
            new NameAdministrator(asking, companies, users, ids),
            DelegatedAdministratorJson::of),
        new Binding<>(
            Operation.DELEGATED_ADMINISTRATOR_WITHDRAW,
            UserInput.class,
            (wire, caller) -> wire.read(),
            new WithdrawAdministrator(readFacts, users, ids),
            DelegatedAdministratorJson::of),
        new Binding<>(
            Operation.DELEGATION_LIST,
            DelegationListInput.class,
            DelegationListInput::read,
            new ListManaged(index, readFacts, tokens),
            page -> PageJson.of(page.map(DelegationJson::of))),
        new Binding<>(
            Operation.DELEGATION_SESSION_BEGIN,
            ManageInput.class,
            ManageInput::read,
            new BeginSession(readFacts, ids),
            ManageSessionJson::of),
        new Binding<>(
            Operation.DELEGATION_SESSION_END,
            ManageInput.class,
            ManageInput::read,
            new EndSession(readFacts, ids),
            DelegationJson::of));
  }
}
