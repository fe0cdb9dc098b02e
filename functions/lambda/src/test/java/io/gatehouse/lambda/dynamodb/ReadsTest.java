package io.gatehouse.lambda.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gatehouse.domain.access.AccessFacts;
import io.gatehouse.domain.access.ReadAccessFacts.About;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.contract.Ports;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.invitation.UnansweredRange;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.memory.SequentialIds;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.roster.Facet;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.Standing;
import io.gatehouse.domain.user.User;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/**
 * How many calls each read takes: the costs that the package's list of access patterns promises.
 */
class ReadsTest {

  private final SequentialIds ids = SequentialIds.unique();
  private final CountingClient counting = new CountingClient(LocalTable.client());
  private final Adapters adapters = new Adapters(counting.client());
  private final Ports ports = adapters.ports();
  private final User user = TestData.user().id(ids.userId()).home(ids.companyId()).build();
  private final Company home = TestData.company().id(user.home()).build();
  private final Membership atHome = TestData.membership(user, TestData.ADMINISTRATOR);
  private final Company company = TestData.company().id(ids.companyId()).build();

  @Test
  void success_accessIsOneBatchOfFourOnceTheUsersHomeIsKnown() {
    create();
    assertThat(batches(company.id())).containsExactly(3, 2);
    assertThat(batches(company.id())).containsExactly(4);
    assertThat(batches(company.id())).containsExactly(4);
    assertThat(counting.calls()).containsOnly("batchGetItem");
    assertThat(counting.batches())
        .allSatisfy(each -> assertThat(asked(each).consistentRead()).isTrue());
  }

  @Test
  void success_accessToTheUsersOwnCompanyIsOneBatch() {
    create();
    assertThat(batches(home.id())).containsExactly(3);
    assertThat(batches(home.id())).containsExactly(2);
    assertThat(batches(company.id())).containsExactly(4);
  }

  @Test
  void success_whoeverWasListedIsKnown() {
    create();
    ports.accessIndex().membershipsOf(home.id(), null, 10);
    assertThat(batches(company.id())).containsExactly(4);
  }

  @Test
  void success_nobodyIsLookedForOnce() {
    assertThat(batches(company.id())).containsExactly(3);
    assertThat(batches(company.id())).containsExactly(3);
  }

  @Test
  void success_aWrongHintIsFoundOutAndForgotten() {
    create();
    for (CompanyId wrong : List.of(ids.companyId(), company.id())) {
      adapters.hints.remember(user.id(), wrong);
      AccessFacts facts = ports.accessFacts().read(user.id(), company.id());
      assertThat(facts)
          .isEqualTo(new AccessFacts(user.id(), Standing.of(user), company, null, home, atHome));
      assertThat(batches(company.id())).containsExactly(4);
    }
  }

  @Test
  void success_aHintDoesNotOutliveTheCopyItWasSeenBy() {
    create();
    batches(company.id());
    Membership old = TestData.membership().atHome(user).standing(null).version(2).build();
    ports.changes().commit(Change.builder().update(atHome, old).build());

    assertThat(ports.accessFacts().read(user.id(), company.id()))
        .isEqualTo(new AccessFacts(user.id(), Standing.of(user), company, null, home, old));
    assertThat(batches(company.id())).as("the first format").containsExactly(3, 2);
  }

  @Test
  void success_manyQuestionsShareWhatTheyHaveInCommon() {
    create();
    List<User> colleagues =
        Stream.generate(() -> TestData.user().id(ids.userId()).home(home.id()).build())
            .limit(99)
            .toList();
    colleagues.forEach(
        each ->
            ports
                .changes()
                .commit(
                    Change.builder()
                        .create(each)
                        .create(TestData.membership(each, Set.of()))
                        .build()));
    List<About> all =
        Stream.concat(Stream.of(user), colleagues.stream())
            .map(each -> new About(each.id(), home.id()))
            .toList();
    int before = counting.batches().size();
    ports.accessFacts().readAll(all);
    assertThat(sizes(before)).as("unknown").containsExactly(100, 100, 1);
    before = counting.batches().size();
    ports.accessFacts().readAll(all);
    assertThat(sizes(before)).as("known").containsExactly(100, 1);
  }

  @Test
  void failure_moreQuestionsThanAHundred() {
    List<About> tooMany =
        Stream.generate(() -> new About(ids.userId(), home.id())).limit(101).toList();
    assertThatThrownBy(() -> ports.accessFacts().readAll(tooMany))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void success_everyOtherReadIsOneCallToo() {
    create();
    assertCalls("getItem", () -> ports.companies().find(company.id()));
    assertCalls("getItem", () -> ports.users().find(user.id()));
    assertCalls("getItem", () -> ports.users().membership(company.id(), user.id()));
    assertCalls("getItem", () -> ports.invitations().find(user.id()));
    assertCalls("getItem", () -> ports.resets().find(user.id()));
    assertCalls("getItem", () -> ports.imports().find(company.id(), ids.importId()));
    assertCalls("getItem", () -> ports.imports().line(ids.importId(), 1));
    assertCalls("getItem", () -> ports.imports().chunk(ids.importId(), 1));
    assertCalls("query", () -> ports.imports().chunks(ids.importId()));
    assertCalls("query", () -> ports.imports().list(company.id(), new PageRequest("", 25, null)));
    assertCalls("batchGetItem", () -> ports.imports().taken(List.of(user.email())));
    assertCalls("batchGetItem", () -> ports.users().findAll(List.of(user.id())));
    assertCalls("batchGetItem", () -> ports.invitations().findAll(List.of(user.id())));
    assertCalls("query", () -> ports.roster().next(home.id(), Facet.NAMES, "", null, 1));
    assertCalls("query", () -> ports.roster().next(home.id(), Facet.EMAILS, "a", null, 25));
    assertCalls("batchGetItem", () -> ports.users().memberships(home.id(), List.of(user.id())));
    assertCalls(
        "query",
        () ->
            ports
                .invitations()
                .unanswered(home.id(), new UnansweredRange(false, null, null, true, null), 25));
    assertCalls("query", () -> ports.events().aboutUser(home.id(), user.id(), null, 25));
    assertCalls("query", () -> ports.accessIndex().membershipsOf(home.id(), null, 1));
    assertCalls("query", () -> ports.accessIndex().membershipsOf(home.id(), null, 500));
    assertCalls("query", () -> ports.accessIndex().reachingAllCustomers(home.id(), null, 100));
    assertCalls("query", () -> ports.accessIndex().membershipsElsewhere(user.id(), null, 100));
    assertCalls("query", () -> ports.accessIndex().customersOf(home.id(), null, 100));
    assertCalls("query", () -> ports.accessIndex().companies(null, 1));
    assertCalls("query", () -> ports.events().aboutCompany(home.id(), Instant.MAX));
    assertCalls("query", () -> ports.events().aboutUser(home.id(), user.id(), Instant.MAX));
    assertCalls("query", () -> ports.events().aboutUsers(home.id(), null, 100, Instant.MAX));
    assertThat(callsOf(() -> ports.companies().list(new PageRequest("n", 25, null))))
        .as("active ones, and suspended ones")
        .containsExactly("query", "query");
    assertThat(callsOf(() -> ports.users().findByEmail(user.email())))
        .containsExactly("getItem", "getItem");
    assertThat(callsOf(() -> ports.invitations().due(FakeClock.START)))
        .hasSize(8)
        .containsOnly("query");
    assertThat(callsOf(() -> ports.changes().commit(Change.NONE))).isEmpty();
    assertThat(callsOf(() -> ports.invitations().findAll(List.of()))).isEmpty();
    assertThat(callsOf(() -> ports.accessFacts().readAll(List.of()))).isEmpty();
  }

  private void create() {
    Invitation invitation = TestData.invitation().user(user.id()).company(user.home()).build();
    new Adapters(LocalTable.client())
        .changes.commit(
            Change.builder()
                .create(user)
                .create(home)
                .create(atHome)
                .create(company)
                .create(invitation)
                .build());
  }

  /** How many items each call asks for. */
  private List<Integer> batches(CompanyId in) {
    int before = counting.batches().size();
    ports.accessFacts().read(user.id(), in);
    return sizes(before);
  }

  private List<Integer> sizes(int before) {
    return counting.batches().stream()
        .skip(before)
        .map(batch -> asked(batch).keys().size())
        .toList();
  }

  private void assertCalls(String call, Runnable read) {
    assertThat(callsOf(read)).containsExactly(call);
  }

  private List<String> callsOf(Runnable read) {
    int before = counting.calls().size();
    read.run();
    return counting.calls().subList(before, counting.calls().size());
  }

  private static KeysAndAttributes asked(BatchGetItemRequest batch) {
    return batch.requestItems().get(LocalTable.NAME);
  }
}
