package io.gatehouse.lambda.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.contract.Ports;
import io.gatehouse.domain.id.CompanyId;
import io.gatehouse.domain.invitation.Invitation;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.memory.SequentialIds;
import io.gatehouse.domain.page.PageRequest;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.Membership;
import io.gatehouse.domain.user.User;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.BatchGetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.KeysAndAttributes;

/**
 * How many calls each read takes: the costs that the package's list of access patterns promises.
 */
class ReadsTest {

  private final SequentialIds ids = SequentialIds.unique();
  private final CountingClient counting = new CountingClient(LocalTable.client());
  private final Ports ports = new Adapters(counting.client()).ports();
  private final User user = TestData.user().id(ids.userId()).home(ids.companyId()).build();
  private final Company company = TestData.company().id(user.home()).build();

  @Test
  void success_accessIsOneBatchReadAsOfNow() {
    create();
    ports.accessFacts().read(user.id(), company.id());
    assertThat(counting.calls()).containsExactly("batchGetItem");
    KeysAndAttributes asked = asked(counting.batches().getFirst());
    assertThat(asked.keys()).hasSize(4);
    assertThat(asked.consistentRead()).isTrue();
  }

  @Test
  void success_accessToTheOperatorAsksForNoItemTwice() {
    ports.accessFacts().read(user.id(), CompanyId.OPERATOR);
    assertThat(counting.calls()).containsExactly("batchGetItem");
    assertThat(asked(counting.batches().getFirst()).keys()).hasSize(3);
  }

  @Test
  void success_everyOtherReadIsOneCallToo() {
    create();
    assertCalls("getItem", () -> ports.companies().find(company.id()));
    assertCalls("getItem", () -> ports.users().find(user.id()));
    assertCalls("getItem", () -> ports.users().membership(company.id(), user.id()));
    assertCalls("getItem", () -> ports.invitations().find(user.id()));
    assertCalls("getItem", () -> ports.resets().find(user.id()));
    assertCalls("batchGetItem", () -> ports.users().findAll(List.of(user.id())));
    assertCalls("batchGetItem", () -> ports.invitations().findAll(List.of(user.id())));
    assertCalls("query", () -> ports.companies().list(new PageRequest("n", 25, null)));
    assertCalls(
        "query", () -> ports.users().memberships(company.id(), new PageRequest("", 25, null)));
    assertThat(callsOf(() -> ports.users().findByEmail(user.email())))
        .containsExactly("getItem", "getItem");
    assertThat(callsOf(() -> ports.invitations().due(FakeClock.START)))
        .hasSize(8)
        .containsOnly("query");
    assertThat(callsOf(() -> ports.changes().commit(Change.NONE))).isEmpty();
    assertThat(callsOf(() -> ports.invitations().findAll(List.of()))).isEmpty();
  }

  private void create() {
    Membership membership = TestData.membership(user, TestData.ADMINISTRATOR);
    Membership atOperator = new Membership(CompanyId.OPERATOR, user.id(), user.name(), Set.of(), 1);
    Invitation invitation = TestData.invitation().user(user.id()).company(user.home()).build();
    new Adapters(LocalTable.client())
        .changes.commit(
            Change.builder()
                .create(user)
                .create(company)
                .create(membership)
                .create(atOperator)
                .create(invitation)
                .build());
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
