package io.gatehouse.lambda.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.Decisions;
import io.gatehouse.domain.change.Outcome;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.contract.Ports;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.memory.SequentialIds;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.User;
import io.gatehouse.lambda.idempotency.AnsweredMeanwhileException;
import io.gatehouse.lambda.idempotency.IdempotencyKey;
import io.gatehouse.lambda.idempotency.StoredAnswer;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Conditions are the concurrency model: many at once, and what must be one is one. */
class RacesTest {

  private static final int THREADS = 12;

  private final SequentialIds ids = SequentialIds.unique();
  private final Adapters adapters = Adapters.local();
  private final Ports ports = adapters.ports();

  @Test
  @DisplayName("R8: of many users made at once with one address, one is")
  void success_R8_oneUserPerAddress() throws Exception {
    String address = ids.series() + "@example.com";
    List<User> rivals =
        Stream.generate(
                () -> TestData.user().id(ids.userId()).home(ids.companyId()).email(address).build())
            .limit(THREADS)
            .toList();
    List<Boolean> created = TogetherRun.of(THREADS, number -> () -> isCreated(rivals.get(number)));

    assertThat(Collections.frequency(created, true)).isEqualTo(1);
    User winner = rivals.get(created.indexOf(true));
    assertThat(ports.users().findByEmail(winner.email())).contains(winner);
    assertThat(rivals)
        .filteredOn(rival -> ports.users().find(rival.id()).isPresent())
        .containsExactly(winner);
  }

  @Test
  @DisplayName("R4: no change to a company is lost, however many meet")
  void success_R4_everySuccessfulDecisionCounts() throws Exception {
    Company company = TestData.company().id(ids.companyId()).build();
    ports.changes().commit(Change.builder().create(company).build());

    List<Boolean> counted = TogetherRun.of(THREADS, number -> () -> counts(company));

    int successes = Collections.frequency(counted, true);
    assertThat(successes).isPositive();
    Company now = ports.companies().find(company.id()).orElseThrow();
    assertThat(now.activeAdministrators()).isEqualTo(successes);
    assertThat(now.version()).isEqualTo(1 + successes);
  }

  @Test
  @DisplayName("R52: of many requests at once with one key, one is carried out")
  void success_R52_oneChangePerKey() throws Exception {
    IdempotencyKey key = new IdempotencyKey("USER#" + ids.userId(), "same key");
    List<Company> rivals =
        Stream.generate(() -> TestData.company().id(ids.companyId()).build())
            .limit(THREADS)
            .toList();
    List<Boolean> written =
        TogetherRun.of(THREADS, number -> () -> isAnswered(rivals.get(number), key, number));

    assertThat(Collections.frequency(written, true)).isEqualTo(1);
    int winner = written.indexOf(true);
    assertThat(rivals)
        .filteredOn(rival -> ports.companies().find(rival.id()).isPresent())
        .containsExactly(rivals.get(winner));
    assertThat(adapters.changes.find(key, FakeClock.START).orElseThrow().body())
        .isEqualTo("{\"number\":" + winner + "}");
  }

  private boolean isCreated(User user) {
    try {
      ports.changes().commit(Change.builder().create(user).build());
      return true;
    } catch (Refused refused) {
      assertThat(refused.refusal()).isEqualTo(new Refusal.EmailTaken());
      return false;
    }
  }

  private boolean counts(Company company) {
    try {
      Decisions.carryOut(
          (input, context) -> {
            Company before = ports.companies().find(company.id()).orElseThrow();
            Company after = before.administratorActivated();
            return new Outcome<>(after, Change.builder().update(before, after).build());
          },
          company,
          TestData.context(TestData.operator(), FakeClock.START),
          outcome -> ports.changes().commit(outcome.change()));
      return true;
    } catch (Refused refused) {
      assertThat(refused.refusal()).isEqualTo(new Refusal.ChangedMeanwhile());
      return false;
    }
  }

  private boolean isAnswered(Company company, IdempotencyKey key, int number) {
    try {
      adapters.changes.commit(
          Change.builder().create(company).build(),
          key,
          new StoredAnswer("hash", 201, "{\"number\":" + number + "}"),
          FakeClock.START);
      return true;
    } catch (AnsweredMeanwhileException other) {
      return false;
    }
  }
}
