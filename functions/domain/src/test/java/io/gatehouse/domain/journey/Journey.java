package io.gatehouse.domain.journey;

import io.gatehouse.domain.assignment.Assignment;
import io.gatehouse.domain.assignment.ChangeCustomers;
import io.gatehouse.domain.assignment.ChangePermissions;
import io.gatehouse.domain.assignment.CustomerChoice;
import io.gatehouse.domain.assignment.Selection;
import io.gatehouse.domain.assignment.SetEntitlements;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.emailchange.ChangeEmail;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.EmailAddress;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.lifecycle.CreateUser;
import io.gatehouse.domain.lifecycle.EditUser;
import io.gatehouse.domain.lifecycle.NewPerson;
import io.gatehouse.domain.link.Linked;
import io.gatehouse.domain.link.Redemption;
import io.gatehouse.domain.memory.FakeSignInDirectory.DirectoryDown;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.testdata.Portal;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.SetContactPerson;
import io.gatehouse.domain.user.User;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes steps in a portal; what is refused is left at that. */
class Journey {

  private static final Actor ANYBODY = new Actor.Anonymous();

  private static final List<Selection> SELECTIONS =
      List.of(
          Selection.of(PermissionId.COMPANY_ADMIN),
          Selection.of(new PermissionId("payments.manage")),
          Selection.of(new PermissionId("invoices.view")),
          Selection.of(new PermissionId("data-estate.manage")),
          Selection.of(PermissionId.CUSTOMERS_ADMIN),
          Selection.of(new PermissionId("offers.manage"), PermissionId.USERS_MANAGE),
          Selection.of(new RoleId("account-manager")),
          Selection.of(new RoleId("technical-manager")),
          new Selection(Set.of(), Set.of(), Set.of(new ResourceId("instance", "db-1"))),
          Selection.of(PermissionId.USERS_MANAGE));

  final Portal portal = new Portal();
  final List<CompanyId> companies = new ArrayList<>();
  final List<UserId> users = new ArrayList<>();

  /** Begins with a company and three users, of whom the first and the third are administrators. */
  Journey() {
    portal.givenOperator();
    createCompany();
    for (int user = 0; user < 3; user++) {
      take(new Step(Step.Act.CREATE_USER, 0, user));
    }
  }

  void take(Step step) {
    try {
      dare(step);
    } catch (Refused | DirectoryDown allowed) {
      // Refusals and failures are part of the journey; what must hold holds after them too.
    }
  }

  private void dare(Step step) {
    var use = portal.useCases;
    switch (step.act()) {
      case CREATE_COMPANY -> createCompany();
      case CREATE_USER -> createUser(step);
      case ACCEPT -> redeem(use.acceptInvitation(), invitation(step), true);
      case GUESS_CODES -> guess(step);
      case CHOOSE_PASSWORD -> choosePassword(step);
      case DISABLE -> user(step).ifPresent(user -> run(use.disableUser(), Portal.named(user)));
      case ENABLE -> user(step).ifPresent(user -> run(use.enableUser(), Portal.named(user)));
      case SEND_INVITATION ->
          user(step).ifPresent(user -> run(use.sendInvitation(), Portal.named(user)));
      case REVOKE_INVITATION ->
          user(step).ifPresent(user -> run(use.revokeInvitation(), Portal.named(user)));
      case SEND_RESET ->
          user(step).ifPresent(user -> run(use.sendPasswordReset(), Portal.named(user)));
      case FORGET_PASSWORD ->
          user(step).ifPresent(user -> portal.run(use.forgetPassword(), user.email(), ANYBODY));
      case SET_CONTACT_PERSON ->
          user(step)
              .ifPresent(
                  user ->
                      run(
                          use.setContactPerson(),
                          new SetContactPerson.Input(user.home(), user.id())));
      case GIVE -> user(step).ifPresent(user -> change(user, step, giving(step)));
      case TAKE -> user(step).ifPresent(user -> change(user, step, taking(step)));
      case CHOOSE_CUSTOMERS -> user(step).ifPresent(user -> choose(user, step));
      case ENTITLE -> entitle(step);
      case CREATE_CUSTOMER -> createCustomer(step);
      case EDIT -> user(step).ifPresent(user -> edit(user, step));
      case DELETE -> user(step).ifPresent(user -> run(use.deleteUser(), Portal.named(user)));
      case RESTORE -> user(step).ifPresent(user -> run(use.restoreUser(), Portal.named(user)));
      case ERASE -> erase(step);
      case CHANGE_EMAIL -> user(step).ifPresent(user -> changeEmail(user, step));
      case CONFIRM_EMAIL ->
          user(step)
              .flatMap(user -> portal.store.emailChanges().find(user.id()))
              .ifPresent(
                  change ->
                      portal.run(use.confirmEmailChange(), portal.confirmation(change), ANYBODY));
      case END_SESSIONS -> user(step).ifPresent(user -> run(use.endSessions(), Portal.named(user)));
      case FOLLOW_UP -> followUp(step);
      case DELIVER -> deliverAll();
      case DIRECTORY_DOWN -> portal.directory.failNext(1);
      case WAIT -> portal.clock.advance(Duration.ofMinutes(1L << step.choice()));
    }
  }

  /** Delivers whatever waits, and whatever comes of that. */
  void deliverAll() {
    int before;
    do {
      before = portal.store.messages().all().size();
      portal.store.messages().all().forEach(kept -> portal.deliver(kept.message().id()));
    } while (portal.store.messages().all().size() > before);
  }

  private void createCompany() {
    companies.add(run(portal.useCases.createCompany(), TestData.newCompany(null)).company().id());
  }

  private void createCustomer(Step step) {
    CompanyId partner = companies.get(step.whom() % companies.size());
    if (company(partner).type().canReferCustomers()) {
      companies.add(
          run(
                  portal.useCases.createCompany(),
                  TestData.newCompany(CompanyType.CUSTOMER, null, partner, null))
              .company()
              .id());
    }
  }

  /** By another user, who may or may not be allowed to. */
  private void change(User user, Step step, Assignment assignment) {
    ask(
        portal.useCases.changePermissions(),
        new ChangePermissions.Input(user.home(), user.id(), assignment),
        asker(step));
  }

  /** Now and then the operator's administrator, or there would soon be nobody who may. */
  Actor asker(Step step) {
    if (step.choice() < 4) {
      return TestData.operator();
    }
    return TestData.person(portal.user(users.get((step.whom() + step.choice()) % users.size())));
  }

  static Assignment giving(Step step) {
    Assignment assignment =
        step.choice() == 9
            ? Assignment.everything()
            : Assignment.giving(
                SELECTIONS.get((step.choice() * 3 + step.whom()) % SELECTIONS.size()));
    return step.whom() % 2 == 0 ? assignment.withAllThatBelongs() : assignment;
  }

  static Assignment taking(Step step) {
    Assignment assignment =
        Assignment.taking(SELECTIONS.get((step.choice() * 3 + step.whom()) % SELECTIONS.size()));
    return step.whom() % 2 == 0 ? assignment.withAllThatBelongs() : assignment;
  }

  private void choose(User user, Step step) {
    List<CompanyId> customers =
        companies.stream()
            .filter(company -> user.home().equals(company(company).partnerOfRecord()))
            .toList();
    CompanyId customer =
        customers.isEmpty()
            ? companies.getFirst()
            : customers.get(step.choice() / 3 % customers.size());
    CustomerChoice choice =
        switch (step.choice() % 3) {
          case 0 -> CustomerChoice.all();
          case 1 -> CustomerChoice.of(customer);
          default -> CustomerChoice.change(List.of(), List.of(customer));
        };
    ask(
        portal.useCases.changeCustomers(),
        new ChangeCustomers.Input(user.home(), user.id(), choice),
        asker(step));
  }

  private void entitle(Step step) {
    Set<PermissionId> wanted =
        step.choice() % 3 == 0
            ? Set.of()
            : Set.of(new PermissionId("data-estate.manage"), new PermissionId("instances.open"));
    run(
        portal.useCases.setEntitlements(),
        new SetEntitlements.Input(companies.get(step.whom() % companies.size()), wanted));
  }

  private void createUser(Step step) {
    String email = "user" + users.size() + "@example.com";
    NewPerson person =
        step.choice() % 2 == 0
            ? TestData.newPerson(email, PermissionId.COMPANY_ADMIN)
            : TestData.newPerson(email);
    NewPerson chosen = step.choice() < 8 ? person : TestData.uninvited(person);
    CompanyId home = companies.get(step.whom() % companies.size());
    users.add(run(portal.useCases.createUser(), new CreateUser.Input(home, chosen)).user().id());
  }

  private <O> void redeem(
      UseCase<Redemption, O> useCase, Optional<? extends Linked<?>> linked, boolean right) {
    linked.ifPresent(
        link ->
            portal.run(
                useCase,
                right
                    ? portal.redemption(link)
                    : portal.redemption(link, portal.secrets.wrongCode(link.link().id())),
                ANYBODY));
  }

  private void choosePassword(Step step) {
    if (step.choice() > 3) {
      take(new Step(Step.Act.SEND_RESET, step.whom(), 0));
    }
    redeem(portal.useCases.choosePassword(), reset(step), step.choice() > 1);
  }

  private void edit(User user, Step step) {
    run(
        portal.useCases.editUser(),
        new EditUser.Input(
            Portal.named(user), "First" + step.choice(), null, null, step.choice() > 5, null));
  }

  /** To one of few addresses, so that people want the same; by an administrator or themselves. */
  private void changeEmail(User user, Step step) {
    ask(
        portal.useCases.changeEmail(),
        new ChangeEmail.Input(
            Portal.named(user), new EmailAddress("wanted" + step.choice() % 4 + "@example.com")),
        step.choice() % 2 == 0 ? TestData.operator() : TestData.person(user));
  }

  /** The scheduled job, so late that some of those who were deleted are to be erased. */
  private void erase(Step step) {
    portal.clock.advance(Duration.ofDays(20 + step.choice()));
    for (UserId due : portal.store.users().erasable(portal.clock.instant())) {
      portal
          .useCases
          .eraseUser()
          .erase(due, portal.request(new Actor.Schedule()), () -> step.choice() % 3 != 0);
    }
  }

  /** The scheduled job, some days later. */
  private void followUp(Step step) {
    portal.clock.advance(Duration.ofDays(step.choice() / 2));
    for (UserId due : portal.store.invitations().due(portal.clock.instant())) {
      portal.run(portal.useCases.followUpInvitation(), due, new Actor.Schedule());
    }
  }

  /** Up to five wrong codes, which are enough to kill the link. */
  private void guess(Step step) {
    for (int guesses = step.choice() / 2; guesses >= 0; guesses--) {
      try {
        redeem(portal.useCases.acceptInvitation(), invitation(step), false);
      } catch (Refused wrong) {
        // As it should be.
      }
    }
  }

  private <I, O> O run(UseCase<I, O> useCase, I input) {
    return ask(useCase, input, TestData.operator());
  }

  /** What decides without acting, and could be asked for beforehand. */
  <I, O> O ask(UseCase<I, O> useCase, I input, Actor actor) {
    return portal.run(useCase, input, actor);
  }

  private Optional<User> user(Step step) {
    return users.isEmpty()
        ? Optional.empty()
        : Optional.of(portal.user(users.get(step.whom() % users.size())));
  }

  private Optional<? extends Linked<?>> invitation(Step step) {
    return user(step).flatMap(user -> portal.store.invitations().find(user.id()));
  }

  private Optional<? extends Linked<?>> reset(Step step) {
    return user(step).flatMap(user -> portal.store.resets().find(user.id()));
  }

  List<User> usersOf(CompanyId company) {
    return users.stream().map(portal::user).filter(user -> user.home().equals(company)).toList();
  }

  Company company(CompanyId id) {
    return portal.company(id);
  }
}
