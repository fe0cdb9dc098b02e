package io.gatehouse.domain.access;

import io.gatehouse.domain.change.UseCase;
import io.gatehouse.domain.company.CompanyType;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.memory.InMemoryStore;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.domain.permission.ResourceId;
import io.gatehouse.domain.permission.RoleId;
import io.gatehouse.domain.testdata.Catalogues;
import io.gatehouse.domain.testdata.CompanyBuilder;
import io.gatehouse.domain.testdata.MembershipBuilder;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.CustomerScope;
import io.gatehouse.domain.user.User;
import io.gatehouse.domain.user.UserStatus;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Who asks about whom.
 *
 * <ul>
 *   <li>The operator: olivia administers it, oscar sees its users.
 *   <li>{@code cmp_nord}, a partner: adam administers it, vera sees its users, pia was given
 *       nothing, kim is customer manager for all its customers.
 *   <li>{@code cmp_kund}, its customer: cora administers it, ivan was given things here and at
 *       sund.
 *   <li>{@code cmp_sund}, a direct customer: ida administers it, and holds a role at kund; dora,
 *       who is disabled, did.
 * </ul>
 */
final class AskingScene {
  static final CompanyId NORD = new CompanyId("cmp_nord");
  static final CompanyId KUND = new CompanyId("cmp_kund");
  static final CompanyId SUND = new CompanyId("cmp_sund");
  static final CompanyId NOWHERE = new CompanyId("cmp_nowhere");
  static final PermissionId INSTANCES = new PermissionId("instances.open");
  static final PermissionId INVOICES = new PermissionId("invoices.view");
  static final Instant NOW = FakeClock.START;

  private final InMemoryStore store = new InMemoryStore();
  private final Access access =
      new Access(Catalogues.small().resourceKind("phone", "phones.manage").build());

  AskingScene() {
    company(CompanyId.OPERATOR, CompanyType.OPERATOR, it -> it);
    company(NORD, CompanyType.PARTNER, it -> it);
    company(KUND, CompanyType.CUSTOMER, it -> it.partnerOfRecord(NORD).entitledTo(INSTANCES));
    company(SUND, CompanyType.CUSTOMER, it -> it.entitledTo(INSTANCES));
    user("olivia", CompanyId.OPERATOR, it -> it.permission(PermissionId.COMPANY_ADMIN, 0));
    user("oscar", CompanyId.OPERATOR, it -> it.permission(PermissionId.USERS_VIEW, 0));
    user("adam", NORD, it -> it.permission(PermissionId.COMPANY_ADMIN, 0));
    user("vera", NORD, it -> it.permission(PermissionId.USERS_VIEW, 0));
    user("pia", NORD, it -> it);
    user(
        "kim",
        NORD,
        it -> it.permission(PermissionId.CUSTOMERS_ADMIN, 0).customers(CustomerScope.Kind.ALL));
    user("cora", KUND, it -> it.permission(PermissionId.COMPANY_ADMIN, 0));
    User ivan =
        user(
            "ivan",
            KUND,
            it ->
                it.permission(INVOICES, 0)
                    .resource(new ResourceId("instance", "north"), 0)
                    .resource(new ResourceId("instance", "south"), 0)
                    .resource(new ResourceId("phone", "desk"), 0));
    elsewhere(
        SUND,
        ivan,
        it ->
            it.permission(INVOICES, 0)
                .resource(new ResourceId("instance", "east"), 0)
                .resource(new ResourceId("instance", "west"), 0));
    User ida = user("ida", SUND, it -> it.permission(PermissionId.COMPANY_ADMIN, 0));
    elsewhere(KUND, ida, it -> it.role(new RoleId("decision-maker"), 0));
    User dora = person("dora", SUND, UserStatus.DISABLED);
    store.put(
        dora, TestData.membership().atHome(dora).permission(PermissionId.COMPANY_ADMIN, 0).build());
  }

  static UserId id(String name) {
    return new UserId("usr_" + name);
  }

  static Asker person(String name) {
    return new Asker.Person(id(name), null);
  }

  private void company(CompanyId id, CompanyType type, UnaryOperator<CompanyBuilder> how) {
    store.put(how.apply(TestData.company().id(id).type(type)).build());
  }

  private User user(String name, CompanyId home, UnaryOperator<MembershipBuilder> how) {
    User user = person(name, home, UserStatus.ACTIVE);
    store.put(user, how.apply(TestData.membership().atHome(user)).build());
    return user;
  }

  private static User person(String name, CompanyId home, UserStatus status) {
    return TestData.user()
        .id(id(name))
        .email(name + "@example.com")
        .home(home)
        .status(status)
        .build();
  }

  private void elsewhere(CompanyId company, User user, UnaryOperator<MembershipBuilder> how) {
    store.put(how.apply(TestData.membership().elsewhere(company, user)).build());
  }

  /** Null where it is not the asker's to know. */
  @Nullable Explanation explain(Asker asker, String user, CompanyId company, String permission) {
    return explain(asker, user, company, permission, null);
  }

  @Nullable Explanation explain(
      Asker asker, String user, CompanyId company, String permission, @Nullable Instant at) {
    AccessQuestion question =
        new AccessQuestion(id(user), company, new PermissionId(permission), null);
    return answers(asker, List.of(question), at).getFirst().explanation();
  }

  List<AccessAnswer> answers(Asker asker, List<AccessQuestion> questions, @Nullable Instant at) {
    AskAccess askAccess = new AskAccess(access, store.accessFacts(), store.eventLog());
    return ask(askAccess, new AskAccess.Input(asker, questions, at));
  }

  /** Of the first page. */
  List<CompanyId> what(Asker asker, String user) {
    FindWhat findWhat =
        new FindWhat(access, store.accessIndex(), store.accessFacts(), store.eventLog());
    return ask(findWhat, new FindWhat.Input(asker, id(user), null, null, facts -> true, null, 10))
        .results()
        .stream()
        .map(one -> one.company().id())
        .toList();
  }

  List<UserId> who(Asker asker, CompanyId company, String permission) {
    FindWho findWho =
        new FindWho(access, store.accessIndex(), store.accessFacts(), store.eventLog());
    return ask(
            findWho,
            new FindWho.Input(
                asker, company, new PermissionId(permission), null, null, facts -> true, null, 10))
        .results();
  }

  Found<ResourcePlace, ResourcePlace> things(
      Asker asker, String user, String kind, @Nullable ResourcePlace after, int limit) {
    PermissionId permission =
        new PermissionId(kind.equals("phone") ? "phones.manage" : INSTANCES.value());
    return ask(
        new FindResources(access, store.accessIndex(), store.accessFacts()),
        new FindResources.Input(asker, id(user), permission, kind, facts -> true, after, limit));
  }

  List<ResourcePlace> thingsOnly(Asker asker, String user, CompanyId company) {
    return ask(
            new FindResources(access, store.accessIndex(), store.accessFacts()),
            new FindResources.Input(
                asker,
                id(user),
                INSTANCES,
                "instance",
                facts -> facts.company() != null && facts.company().id().equals(company),
                null,
                10))
        .results();
  }

  private static <I, O> O ask(UseCase<I, O> question, I input) {
    return question.decide(input, TestData.context(TestData.operator(), NOW)).answer();
  }
}
