package io.gatehouse.lambda.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.ConflictException;
import io.gatehouse.domain.company.Company;
import io.gatehouse.domain.memory.FakeClock;
import io.gatehouse.domain.memory.SequentialIds;
import io.gatehouse.domain.testdata.TestData;
import io.gatehouse.domain.user.User;
import io.gatehouse.lambda.idempotency.AnsweredMeanwhileException;
import io.gatehouse.lambda.idempotency.IdempotencyKey;
import io.gatehouse.lambda.idempotency.IdempotentChanges;
import io.gatehouse.lambda.idempotency.StoredAnswer;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The same key gets the first answer again (R52), and the change it answers for is made once. */
@DisplayName("R52: kept answers")
class KeptAnswersTest {

  private static final Instant NOW = FakeClock.START;
  private static final StoredAnswer FIRST = new StoredAnswer("hash-1", 201, "{\"id\":\"ø\"}");
  private static final StoredAnswer SECOND = new StoredAnswer("hash-2", 200, "{}");

  private final SequentialIds ids = SequentialIds.unique();
  private final Adapters adapters = Adapters.local();
  private final IdempotentChanges changes = adapters.changes;
  private final IdempotencyKey key = new IdempotencyKey("USER#" + ids.userId(), "7c3f # \n ø");

  @Test
  void success_unknownKeyHasNoAnswer() {
    assertThat(changes.find(key, NOW)).isEmpty();
  }

  @Test
  void success_answerIsWrittenWithItsChange() {
    Company company = company();
    changes.commit(creating(company), key, FIRST, NOW);
    assertThat(changes.find(key, NOW)).contains(FIRST);
    assertThat(exists(company)).isTrue();
  }

  @Test
  void success_answerOfAnEmptyChangeIsKeptByItself() {
    changes.commit(Change.NONE, key, FIRST, NOW);
    assertThat(changes.find(key, NOW)).contains(FIRST);
    assertThatThrownBy(() -> changes.commit(Change.NONE, key, SECOND, NOW))
        .isInstanceOf(AnsweredMeanwhileException.class);
    assertThat(changes.find(key, NOW)).contains(FIRST);
  }

  @Test
  void failure_secondChangeUnderTheSameKeyWritesNothing() {
    Company other = company();
    changes.commit(creating(company()), key, FIRST, NOW);
    assertThatThrownBy(() -> changes.commit(creating(other), key, SECOND, NOW))
        .isInstanceOf(AnsweredMeanwhileException.class);
    assertThat(changes.find(key, NOW)).contains(FIRST);
    assertThat(exists(other)).isFalse();
  }

  @Test
  void failure_noAnswerIsKeptForAChangeThatMetAnother() {
    Company company = company();
    changes.commit(creating(company));
    assertThatThrownBy(() -> changes.commit(creating(company), key, FIRST, NOW))
        .isInstanceOf(ConflictException.class);
    assertThat(changes.find(key, NOW)).isEmpty();
  }

  @Test
  @DisplayName("R8, R52: a repeated request does not find its own address taken")
  void success_R8_repeatedRequestIsNotRefusedForItsOwnUser() {
    Change sameAgain =
        Change.builder()
            .create(TestData.user().id(ids.userId()).home(ids.companyId()).build())
            .build();
    changes.commit(sameAgain, key, FIRST, NOW);
    User decidedAnew =
        TestData.user()
            .id(ids.userId())
            .home(ids.companyId())
            .email(((User) sameAgain.states().getFirst().after()).email().value())
            .build();
    assertThatThrownBy(
            () -> changes.commit(Change.builder().create(decidedAnew).build(), key, SECOND, NOW))
        .isInstanceOf(AnsweredMeanwhileException.class);
  }

  @Test
  void success_answerIsForgottenAfterADayThoughNotYetDeleted() {
    changes.commit(creating(company()), key, FIRST, NOW);
    Instant lastMoment = NOW.plus(IdempotentChanges.KEPT).minusSeconds(1);
    assertThat(changes.find(key, lastMoment)).contains(FIRST);
    Instant after = NOW.plus(IdempotentChanges.KEPT);
    assertThat(changes.find(key, after)).isEmpty();

    Company other = company();
    changes.commit(creating(other), key, SECOND, after);
    assertThat(changes.find(key, after)).contains(SECOND);
    assertThat(exists(other)).isTrue();
  }

  @Test
  void success_forgottenAnswerOfAnEmptyChangeIsReplaced() {
    changes.commit(Change.NONE, key, FIRST, NOW);
    Instant after = NOW.plus(IdempotentChanges.KEPT);
    changes.commit(Change.NONE, key, SECOND, after);
    assertThat(changes.find(key, after)).contains(SECOND);
  }

  @Test
  void success_eachCallerHasTheirOwnKeys() {
    IdempotencyKey theirs = new IdempotencyKey("USER#" + ids.userId(), key.key());
    changes.commit(creating(company()), key, FIRST, NOW);
    changes.commit(creating(company()), theirs, SECOND, NOW);
    assertThat(changes.find(key, NOW)).contains(FIRST);
    assertThat(changes.find(theirs, NOW)).contains(SECOND);
  }

  private Company company() {
    return TestData.company().id(ids.companyId()).build();
  }

  private static Change creating(Company company) {
    return Change.builder().create(company).build();
  }

  private boolean exists(Company company) {
    return adapters.ports().companies().find(company.id()).isPresent();
  }
}
