package io.gatehouse.lambda.users;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.AccessIndex;
import io.gatehouse.domain.access.ReadAccessFacts;
import io.gatehouse.domain.assignment.Asking;
import io.gatehouse.domain.assignment.ChangeCustomers;
import io.gatehouse.domain.assignment.ChangePermissions;
import io.gatehouse.domain.assignment.ChangeResources;
import io.gatehouse.domain.assignment.ListCustomers;
import io.gatehouse.domain.assignment.NoMoreThanOneself;
import io.gatehouse.domain.assignment.NoTakeover;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Companies;
import io.gatehouse.domain.emailchange.CancelEmailChange;
import io.gatehouse.domain.emailchange.ChangeEmail;
import io.gatehouse.domain.emailchange.EmailChanges;
import io.gatehouse.domain.event.EventLog;
import io.gatehouse.domain.id.IdGenerator;
import io.gatehouse.domain.invitation.Invitations;
import io.gatehouse.domain.invitation.ListInvitations;
import io.gatehouse.domain.lifecycle.CreateUser;
import io.gatehouse.domain.lifecycle.DeleteUser;
import io.gatehouse.domain.lifecycle.DisableUser;
import io.gatehouse.domain.lifecycle.EditUser;
import io.gatehouse.domain.lifecycle.EnableUser;
import io.gatehouse.domain.lifecycle.EndSessions;
import io.gatehouse.domain.lifecycle.RestoreUser;
import io.gatehouse.domain.notification.Notifications;
import io.gatehouse.domain.page.PlaceTokens;
import io.gatehouse.domain.password.PasswordResets;
import io.gatehouse.domain.personal.ReadPersonalData;
import io.gatehouse.domain.roster.FindUsers;
import io.gatehouse.domain.roster.Roster;
import io.gatehouse.domain.user.HomeUsers;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserOfCompany;
import io.gatehouse.domain.user.Users;
import io.gatehouse.lambda.api.PageJson;
import io.gatehouse.lambda.api.UserInput;
import io.gatehouse.lambda.api.UserJson;
import io.gatehouse.lambda.api.UserViews;
import io.gatehouse.lambda.edge.Binding;
import io.gatehouse.lambda.edge.Caller;
import io.gatehouse.lambda.edge.Operation;
import io.gatehouse.lambda.edge.Operations;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/** What can be asked about users. */
@Singleton
final class UserOperations implements Operations {
  private final Users users;
  private final Companies companies;
  private final Invitations invitations;
  private final PasswordResets resets;
  private final EmailChanges emailChanges;
  private final IdGenerator ids;
  private final Asking asking;
  private final AccessIndex index;
  private final Access access;
  private final Roster roster;
  private final PlaceTokens tokens;
  private final ReadAccessFacts readFacts;
  private final EventLog log;
  private final Clock clock;
  private final Notifications notifications;
  private final UserViews views;
  private final ReadMe readMe;

  UserOperations(
      Users users,
      Companies companies,
      Invitations invitations,
      PasswordResets resets,
      EmailChanges emailChanges,
      IdGenerator ids,
      Asking asking,
      AccessIndex index,
      Access access,
      Roster roster,
      PlaceTokens tokens,
      ReadAccessFacts readFacts,
      EventLog log,
      Clock clock,
      Notifications notifications,
      UserViews views,
      ReadMe readMe) {
    this.users = users;
    this.companies = companies;
    this.invitations = invitations;
    this.resets = resets;
    this.emailChanges = emailChanges;
    this.ids = ids;
    this.asking = asking;
    this.index = index;
    this.access = access;
    this.roster = roster;
    this.tokens = tokens;
    this.readFacts = readFacts;
    this.log = log;
    this.clock = clock;
    this.notifications = notifications;
    this.views = views;
    this.readMe = readMe;
  }

  @Override
  public List<Binding<?, ?, ?>> bindings() {
    HomeUsers homeUsers = new HomeUsers(users);
    ChangeEmail changeEmail = new ChangeEmail(users, invitations, emailChanges, ids);
    UseCase<UserOfCompany, User> get = (named, context) -> Outcome.of(homeUsers.get(named));
    ReadPersonalData personal =
        new ReadPersonalData(
            users,
            companies,
            invitations,
            resets,
            emailChanges,
            index,
            readFacts,
            notifications,
            log,
            asking,
            tokens);
    FindUsers find = new FindUsers(access, roster, users, tokens);
    UseCase<FindUsers.Input, PageJson<UserJson>> list =
        (wanted, context) ->
            Outcome.of(views.page(find.decide(wanted, context).answer(), wanted.company()));
    return List.of(
        new Binding<>(Operation.ME_GET, NoInput.class, (wire, caller) -> caller, readMe, me -> me),
        new Binding<>(
            Operation.USER_LIST,
            UserList.class,
            (wire, caller) -> wire.read(asking.catalogue(), caller),
            list,
            page -> page),
        new Binding<>(
            Operation.ME_PERSONAL_DATA,
            OwnPersonalDataInput.class,
            OwnPersonalDataInput::read,
            personal,
            data -> PersonalDataJson.of(data, clock.instant())),
        new Binding<>(
            Operation.USER_PERSONAL_DATA,
            PersonalDataInput.class,
            (wire, caller) -> wire.read(),
            new NoMoreThanOneself<>(asking, personal),
            data -> PersonalDataJson.of(data, clock.instant())),
        new Binding<>(
            Operation.INVITATION_LIST,
            InvitationListInput.class,
            (wire, caller) -> wire.read(),
            new ListInvitations(invitations, users, tokens),
            page -> PageJson.of(UnansweredJson.page(page, users))),
        new Binding<>(
            Operation.USER_CREATE,
            CreateUserInput.class,
            (wire, caller) -> wire.read(asking.catalogue()),
            new CreateUser(companies, asking, ids),
            views::of),
        new Binding<>(
            Operation.USER_GET, UserInput.class, (wire, caller) -> wire.read(), get, views::of),
        new Binding<>(
            Operation.USER_DISABLE,
            UserInput.class,
            (wire, caller) -> wire.read(),
            new NoMoreThanOneself<>(
                asking, new DisableUser(homeUsers, companies, invitations, ids)),
            views::of),
        new Binding<>(
            Operation.USER_ENABLE,
            UserInput.class,
            (wire, caller) -> wire.read(),
            new NoMoreThanOneself<>(asking, new EnableUser(homeUsers, companies, invitations, ids)),
            views::of),
        new Binding<>(
            Operation.USER_EDIT,
            EditUserInput.class,
            (wire, caller) -> wire.read(),
            new NoMoreThanOneself<>(asking, new EditUser(homeUsers, ids)),
            views::of),
        new Binding<>(
            Operation.USER_DELETE,
            UserInput.class,
            (wire, caller) -> wire.read(),
            new NoMoreThanOneself<>(
                asking,
                new DeleteUser(homeUsers, companies, invitations, resets, emailChanges, ids)),
            views::of),
        new Binding<>(
            Operation.USER_RESTORE,
            UserInput.class,
            (wire, caller) -> wire.read(),
            new NoMoreThanOneself<>(
                asking, new RestoreUser(homeUsers, companies, invitations, ids)),
            views::of),
        new Binding<>(
            Operation.USER_EMAIL_CHANGE,
            ChangeEmailInput.class,
            (wire, caller) -> wire.read(),
            new NoTakeover<>(asking, changeEmail),
            views::of),
        new Binding<>(
            Operation.USER_EMAIL_CANCEL,
            UserInput.class,
            (wire, caller) -> wire.read(),
            new NoMoreThanOneself<>(
                asking, new CancelEmailChange(homeUsers, invitations, emailChanges, ids)),
            views::of),
        new Binding<>(
            Operation.USER_SESSIONS_END,
            UserInput.class,
            (wire, caller) -> wire.read(),
            new NoMoreThanOneself<>(asking, new EndSessions(homeUsers, ids)),
            views::of),
        new Binding<>(
            Operation.ME_EDIT,
            EditMeInput.class,
            (wire, caller) -> wire.read(oneself(caller)),
            new EditUser(homeUsers, ids),
            views::of),
        new Binding<>(
            Operation.ME_EMAIL_CHANGE,
            ChangeEmailInput.ChangeEmailOfMeInput.class,
            (wire, caller) -> wire.read(oneself(caller)),
            changeEmail,
            views::of),
        new Binding<>(
            Operation.ME_SESSIONS_END,
            NoInput.class,
            (wire, caller) -> oneself(caller),
            new EndSessions(homeUsers, ids),
            views::of),
        new Binding<>(
            Operation.USER_PERMISSIONS_CHANGE,
            ChangePermissionsInput.class,
            (wire, caller) -> wire.read(asking.catalogue()),
            new ChangePermissions(asking, ids),
            views::of),
        new Binding<>(
            Operation.USER_RESOURCES_CHANGE,
            ChangeResourcesInput.class,
            (wire, caller) -> wire.read(asking.catalogue()),
            new ChangeResources(asking, ids),
            views::of),
        new Binding<>(
            Operation.USER_CUSTOMERS_LIST,
            CustomerListInput.class,
            (wire, caller) -> wire.read(),
            new ListCustomers(asking, index, tokens),
            CustomerPageJson::of),
        new Binding<>(
            Operation.NOTIFICATION_LIST,
            NotificationListInput.class,
            (wire, caller) -> wire.read(),
            new ListNotifications(notifications, users),
            page -> page),
        new Binding<>(
            Operation.USER_CUSTOMERS_CHANGE,
            ChangeCustomersInput.class,
            (wire, caller) -> wire.read(),
            new ChangeCustomers(asking, ids),
            views::of));
  }

  private static UserOfCompany oneself(Caller caller) {
    AccessFacts facts = caller.facts();
    return new UserOfCompany(
        Objects.requireNonNull(facts.home(), "whoever is let through has a home").id(),
        facts.user());
  }
}
