package io.gatehouse.lambda.accountaccess;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.assignment.Asking;
import io.gatehouse.domain.assignment.NoMoreThanOneself;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.outside.EndAccountAccess;
import io.gatehouse.domain.outside.EndClientAccess;
import io.gatehouse.domain.outside.KnownClients;
import io.gatehouse.domain.outside.LastUses;
import io.gatehouse.domain.outside.ListAccountAccess;
import io.gatehouse.domain.outside.ListClients;
import io.gatehouse.domain.outside.Ties;
import io.gatehouse.domain.page.PlaceTokens;
import io.gatehouse.domain.user.Users;
import io.gatehouse.lambda.api.PageJson;
import io.gatehouse.lambda.edge.Binding;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.edge.Operations;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** What can be asked about access from one company into another. */
@Singleton
final class AccountAccessOperations implements Operations {
  private final Access access;
  private final ReadAccessFacts readFacts;
  private final AccessIndex index;
  private final Ties ties;
  private final LastUses lastUses;
  private final Companies companies;
  private final Users users;
  private final Asking asking;
  private final PlaceTokens tokens;
  private final IdGenerator ids;
  private final Views views;
  private final ReviewOperations reviewOperations;

  AccountAccessOperations(
      Access access,
      ReadAccessFacts readFacts,
      AccessIndex index,
      Ties ties,
      LastUses lastUses,
      Companies companies,
      Users users,
      Asking asking,
      PlaceTokens tokens,
      IdGenerator ids,
      ReviewOperations reviewOperations,
      Clock clock) {
    this.access = access;
    this.readFacts = readFacts;
    this.index = index;
    this.ties = ties;
    this.lastUses = lastUses;
    this.companies = companies;
    this.users = users;
    this.asking = asking;
    this.tokens = tokens;
    this.ids = ids;
    this.reviewOperations = reviewOperations;
    this.views = new Views(access.catalogue(), clock);
  }

  @Override
  public List<Binding<?, ?, ?>> bindings() {
    KnownClients known = new KnownClients(access, readFacts, asking);
    ListAccountAccess listAccess =
        new ListAccountAccess(access, readFacts, index, ties, lastUses, tokens);
    ListClients listClients =
        new ListClients(access, readFacts, index, ties, lastUses, companies, known, tokens);
    UseCase<ListAccountAccess.Input, AccountAccessJson> accountAccess =
        (input, context) ->
            listAccess
                .decide(input, context)
                .map(page -> views.accountAccess(input.company(), page));
    UseCase<ListClients.Input, PageJson<ClientJson>> clients =
        (input, context) ->
            listClients
                .decide(input, context)
                .map(page -> PageJson.of(page.map(client -> views.client(input.home(), client))));
    List<Binding<?, ?, ?>> all = new ArrayList<>(reviewOperations.bindings());
    all.addAll(
        List.of(
            new Binding<>(
                Operation.ACCOUNT_ACCESS_LIST,
                AccessListInput.class,
                AccessListInput::read,
                accountAccess,
                page -> page),
            new Binding<>(
                Operation.ACCOUNT_ACCESS_END,
                EndInput.class,
                (wire, caller) -> wire.read(),
                new EndAccountAccess(access, readFacts, users, ids),
                views::ended),
            new Binding<>(
                Operation.CLIENTS_LIST,
                ClientListInput.class,
                (wire, caller) -> wire.read(),
                clients,
                page -> page),
            new Binding<>(
                Operation.CLIENTS_END,
                EndClientInput.class,
                (wire, caller) -> wire.read(),
                new NoMoreThanOneself<>(
                    asking, new EndClientAccess(access, readFacts, known, users, ids)),
                views::ended)));
    return all;
  }
}
