package io.gatehouse.domain.testdata;

import io.gatehouse.domain.access.Access;
import io.gatehouse.domain.assignment.Asking;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Changes;
import io.gatehouse.domain.change.Decisions;
import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.delivery.DeliverMessage;
import io.gatehouse.domain.delivery.Messages;
import io.gatehouse.domain.emailchange.EmailChange;
import io.gatehouse.domain.event.Actor;
import io.gatehouse.domain.event.Context;
import io.gatehouse.domain.event.Event;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.MessageId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.link.Confirmation;
import io.gatehouse.domain.link.Linked;
import io.gatehouse.domain.link.Redemption;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.memory.FakeImportFiles;
import io.gatehouse.domain.memory.FakeImportTasks;
import io.gatehouse.domain.memory.FakeLinkSecrets;
import io.gatehouse.domain.memory.FakePost;
import io.gatehouse.domain.memory.FakeSignInDirectory;
import io.gatehouse.domain.memory.InMemoryStore;
import io.gatehouse.domain.memory.SequentialIds;
import io.gatehouse.domain.password.PasswordReset;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.preview.Previews;
import io.gatehouse.domain.seat.Buyers;
import io.gatehouse.domain.seat.SeatLimits;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserOfCompany;
import io.gatehouse.domain.user.UserStatus;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The whole domain on in-memory adapters. What is {@code given} is put past every rule; what is run
 * obeys them.
 */
public final class Portal {

  public final FakeClock clock = new FakeClock();
  public final SequentialIds ids = new SequentialIds();
  public final InMemoryStore store = new InMemoryStore();
  public final FakeLinkSecrets secrets = new FakeLinkSecrets();
  public final FakeSignInDirectory directory = new FakeSignInDirectory();
  public final FakePost post = new FakePost();
  public final FakeImportTasks tasks = new FakeImportTasks();
  public final FakeImportFiles files = new FakeImportFiles();
  public final Access access = new Access(Catalogues.SMALL);
  public final Asking asking = new Asking(access, store.accessFacts(), store.accessIndex());
  public final Previews previews =
      new Previews(access, store.accessFacts(), store.accessIndex(), store.ties(), store.users());
  public final SeatLimits seats =
      new SeatLimits(
          store.seats(), Catalogues.SMALL, new Buyers(access, store.accessFacts(), store.roster()));
  public final UseCases useCases = UseCases.of(this, store, store.messages());

  private final AtomicInteger requests = new AtomicInteger();

  /** Asks as the operator's administrator. */
  public <I, O> O run(UseCase<I, O> useCase, I input) {
    return run(useCase, input, TestData.operator());
  }

  public <I, O> O run(UseCase<I, O> useCase, I input, Actor actor) {
    return run(useCase, input, request(actor));
  }

  public <I, O> O run(UseCase<I, O> useCase, I input, Context context) {
    return Decisions.carryOut(
        seats.behind(useCase), input, context, outcome -> store.commit(outcome.change()));
  }

  /** A request of its own, now. */
  public Context request(Actor actor) {
    return TestData.context(actor, clock.instant(), "request-" + requests.incrementAndGet());
  }

  public DeliverMessage.Result deliver(MessageId message) {
    return useCases.deliverMessage().deliver(message, clock.instant());
  }

  /** Every use case, writing by another way. */
  public UseCases useCases(Changes changes) {
    return UseCases.of(this, changes, store.messages());
  }

  /** Delivery that writes by another way and tracks messages otherwise. */
  public DeliverMessage delivery(Changes changes, Messages messages) {
    return UseCases.of(this, changes, messages).deliverMessage();
  }

  /** Delivery as this portal does it, but with other tracking of messages. */
  public DeliverMessage delivery(Messages messages) {
    return UseCases.of(this, store, messages).deliverMessage();
  }

  /** The operator and its administrator: who asks, where nobody else does. */
  public User givenOperator() {
    User user =
        TestData.user()
            .id(TestData.operator().id())
            .home(CompanyId.OPERATOR)
            .status(UserStatus.ACTIVE)
            .build();
    store.put(
        TestData.company()
            .id(CompanyId.OPERATOR)
            .type(CompanyType.OPERATOR)
            .contactPerson(user.id())
            .activeAdministrators(1)
            .build(),
        user,
        TestData.membership()
            .atHome(user)
            .permissions(TestData.ADMINISTRATOR)
            .customers(CustomerScope.Kind.ALL)
            .build());
    return user;
  }

  public Company givenCompany() {
    return givenCompany(TestData.company());
  }

  /** Of an id of its own. */
  public Company givenCompany(CompanyBuilder built) {
    Company company = built.id(ids.companyId()).createdAt(clock.instant()).build();
    store.put(company);
    return company;
  }

  public User givenUser(Company home, UserStatus status) {
    return givenUser(home, status, Set.of());
  }

  /** An administrator; if active, the company counts one more. */
  public User givenAdministrator(Company home, UserStatus status) {
    User user = givenUser(home, status, TestData.ADMINISTRATOR);
    if (status == UserStatus.ACTIVE) {
      store.put(company(home.id()).administratorActivated());
    }
    return user;
  }

  /** With permissions of the first round. */
  public User givenUser(Company home, UserStatus status, Set<PermissionId> permissions) {
    User user = TestData.user().id(ids.userId()).home(home.id()).status(status).build();
    store.put(user, TestData.membership(user, permissions));
    Company company = company(home.id());
    if (company.awaitsFirstUser()) {
      store.put(company.withContactPerson(user.id()));
    }
    return user;
  }

  /** An invitation sent now by a workload. */
  public Invitation givenInvitation(User user) {
    Invitation invitation =
        TestData.invitation()
            .user(user.id())
            .company(user.home())
            .sent(ids.linkId(), clock.instant())
            .build();
    store.put(invitation);
    return invitation;
  }

  /** A reset sent now, asked for by the user. */
  public PasswordReset givenReset(User user) {
    PasswordReset reset =
        TestData.passwordReset()
            .user(user.id())
            .company(user.home())
            .sent(ids.linkId(), clock.instant())
            .build();
    store.put(reset);
    return reset;
  }

  public Company company(CompanyId id) {
    return store.companies().find(id).orElseThrow();
  }

  public User user(UserId id) {
    return store.users().find(id).orElseThrow();
  }

  public Membership membership(User user) {
    return store.users().membership(user.home(), user.id()).orElseThrow();
  }

  public Invitation invitation(User user) {
    return store.invitations().find(user.id()).orElseThrow();
  }

  public EmailChange emailChange(User user) {
    return store.emailChanges().find(user.id()).orElseThrow();
  }

  public PasswordReset reset(User user) {
    return store.resets().find(user.id()).orElseThrow();
  }

  /** Names the user as an administrator does. */
  public static UserOfCompany named(User user) {
    return new UserOfCompany(user.home(), user.id());
  }

  /** The link as it stands in the mail, with the right code and a password. */
  public Redemption redemption(Linked<?> linked) {
    return redemption(linked, secrets.code(linked.link().id()));
  }

  public Redemption redemption(Linked<?> linked, String code) {
    return new Redemption(token(linked), code, TestData.PASSWORD);
  }

  /** The link as it stands in the mail, with the right code. */
  public Confirmation confirmation(Linked<?> linked) {
    return new Confirmation(token(linked), secrets.code(linked.link().id()));
  }

  public String token(Linked<?> linked) {
    return secrets.tokenText(linked.user(), linked.link().id());
  }

  /** The event of the last change; fails if there is none. */
  public Event lastEvent() {
    return store.events().getLast();
  }

  public Change lastChange() {
    return store.committed().getLast();
  }
}
