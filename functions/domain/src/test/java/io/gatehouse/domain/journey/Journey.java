package io.gatehouse.domain.journey;

import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.lifecycle.CreateUser;
import io.gatehouse.domain.lifecycle.NewCompany;
import io.gatehouse.domain.lifecycle.NewPerson;
import io.gatehouse.domain.link.Linked;
import io.gatehouse.domain.link.Redemption;
import io.gatehouse.domain.memory.FakeSignInDirectory.DirectoryDown;
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
final class Journey {

  private static final Actor ANYBODY = new Actor.Anonymous();

  final Portal portal = new Portal();
  final List<CompanyId> companies = new ArrayList<>();
  final List<UserId> users = new ArrayList<>();

  /** Begins with a company and three users, of whom the first and the third are administrators. */
  Journey() {
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
    companies.add(
        run(
                portal.useCases.createCompany(),
                new NewCompany("Company", CompanyType.PARTNER, null, null, null))
            .company()
            .id());
  }

  private void createUser(Step step) {
    NewPerson person = TestData.newPerson("user" + users.size() + "@example.com");
    NewPerson chosen =
        new NewPerson(
            person.name(),
            person.email(),
            null,
            person.language(),
            step.choice() % 2 == 0 ? TestData.ADMINISTRATOR : Set.of(),
            step.choice() < 8);
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
    return portal.run(useCase, input);
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
