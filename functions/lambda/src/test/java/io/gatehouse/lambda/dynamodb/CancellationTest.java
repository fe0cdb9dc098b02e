package io.gatehouse.lambda.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import io.gatehouse.domain.change.ConflictException;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.lambda.idempotency.AnsweredMeanwhileException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.CancellationReason;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * What each mixture of reasons means. Some of them DynamoDB Local never gives, TransactionConflict
 * first of all, so they are made up here.
 */
class CancellationTest {

  private static final String NONE = "None";
  private static final String FAILED = "ConditionalCheckFailed";
  private static final String CONFLICT = "TransactionConflict";

  /** The guards of a transaction that creates a user, with an answer. */
  private static final List<Guard> GUARDS =
      List.of(Guard.UNCHANGED, Guard.ADDRESS_FREE, Guard.UNCHANGED, Guard.NOT_ANSWERED);

  @Test
  void success_addressTaken() {
    assertThat(meaning(NONE, FAILED, NONE, NONE))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> assertThat(refused.refusal()).isEqualTo(new Refusal.EmailTaken()));
  }

  @Test
  void success_stateChanged() {
    assertThat(meaning(FAILED, NONE, NONE, NONE)).isInstanceOf(ConflictException.class);
    assertThat(meaning(NONE, NONE, FAILED, NONE)).isInstanceOf(ConflictException.class);
    assertThat(meaning(FAILED, FAILED, NONE, NONE)).isInstanceOf(ConflictException.class);
  }

  @Test
  void success_anotherTransactionAtTheSameMoment() {
    assertThat(meaning(NONE, NONE, CONFLICT, NONE)).isInstanceOf(ConflictException.class);
    assertThat(meaning(NONE, CONFLICT, NONE, NONE)).isInstanceOf(ConflictException.class);
  }

  @Test
  void success_answeredCountsBeforeEverythingElse() {
    assertThat(meaning(NONE, NONE, NONE, FAILED)).isInstanceOf(AnsweredMeanwhileException.class);
    assertThat(meaning(FAILED, FAILED, CONFLICT, FAILED))
        .isInstanceOf(AnsweredMeanwhileException.class);
  }

  @Test
  void success_firstRequestStillBeingWrittenIsNoTakenAddress() {
    assertThat(meaning(NONE, FAILED, NONE, CONFLICT)).isInstanceOf(ConflictException.class);
  }

  @Test
  void failure_tooMuchAtOncePasses() {
    assertThat(meaning(NONE, "ThrottlingError", NONE, NONE)).isInstanceOf(ConflictException.class);
    assertThat(meaning("ProvisionedThroughputExceeded", NONE, NONE, NONE))
        .isInstanceOf(ConflictException.class);
  }

  @Test
  @DisplayName("R27: no seat free means deciding again, which finds the words")
  void success_R27_noSeatFree() {
    List<Guard> guards = List.of(Guard.UNCHANGED, Guard.SEATS_FREE);
    assertThat(Cancellation.meaning(cancelled(NONE, FAILED), guards))
        .isInstanceOf(ConflictException.class);
  }

  @Test
  @DisplayName("R27: what was only hindered may be written again as it is")
  void success_R27_onlyHindered() {
    assertThat(Cancellation.isPassing(cancelled(NONE, CONFLICT, "ThrottlingError"))).isTrue();
    assertThat(Cancellation.isPassing(cancelled(FAILED, CONFLICT))).isFalse();
    assertThat(Cancellation.isPassing(cancelled(NONE, "ValidationError"))).isFalse();
    assertThat(Cancellation.isPassing(cancelled())).isFalse();
  }

  @Test
  void failure_causesThatAreNotOurs() {
    for (String code : List.of("ValidationError", "ItemCollectionSizeLimit")) {
      assertThat(meaning(NONE, NONE, code, NONE))
          .as(code)
          .isInstanceOf(TransactionCanceledException.class);
    }
    assertThat(meaning()).isInstanceOf(TransactionCanceledException.class);
  }

  private static RuntimeException meaning(String... codes) {
    return Cancellation.meaning(cancelled(codes), GUARDS);
  }

  private static TransactionCanceledException cancelled(String... codes) {
    List<CancellationReason> reasons =
        Arrays.stream(codes).map(code -> CancellationReason.builder().code(code).build()).toList();
    return TransactionCanceledException.builder().cancellationReasons(reasons).build();
  }
}
