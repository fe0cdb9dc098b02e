package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.catalogue.Catalogue;
import io.gatehouse.domain.catalogue.SeatType;
import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.ConflictException;
import io.gatehouse.domain.permission.SeatTypeId;
import io.gatehouse.lambda.idempotency.AnsweredMeanwhileException;
import io.gatehouse.lambda.idempotency.IdempotencyKey;
import io.gatehouse.lambda.idempotency.IdempotentChanges;
import io.gatehouse.lambda.idempotency.StoredAnswer;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItemsRequest;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;
import software.amazon.awssdk.services.dynamodb.model.TransactionConflictException;
import software.amazon.awssdk.services.dynamodb.model.TransactionInProgressException;

/**
 * Writes changes, each in one transaction. The SDK gives every transaction a token of its own
 * (ClientRequestToken) and keeps it when it tries again: a write whose answer was lost is not
 * written twice, and not taken for somebody else's.
 *
 * <p>Two transactions that meet at an item hinder each other even where both could be written:
 * everybody who takes or leaves a seat of a company meets at its count. So what was only hindered
 * is written again as it is, after a pause of random length; deciding again is for what has
 * changed.
 */
@Singleton
final class DynamoChanges implements IdempotentChanges {
  /** Together up to about two seconds, with the pauses between. */
  private static final int ATTEMPTS = 10;

  private static final int FIRST_PAUSE_MILLIS = 20;
  private static final int LONGEST_PAUSE_MILLIS = 500;

  private final Table table;
  private final Provider<Catalogue> catalogue;

  /** The catalogue is only asked for by changes that move seats. */
  DynamoChanges(Table table, Provider<Catalogue> catalogue) {
    this.table = table;
    this.catalogue = catalogue;
  }

  /** A18. An empty change is no call. */
  @Override
  public void commit(Change change) {
    if (!change.isEmpty()) {
      write(transaction().add(change));
    }
  }

  /** A19. */
  @Override
  public void commit(Change change, IdempotencyKey key, StoredAnswer answer, Instant now) {
    KeptAnswer kept = new KeptAnswer(AnswerKey.of(key), answer, now.plus(KEPT));
    if (change.isEmpty()) {
      put(kept, now);
    } else {
      write(transaction().add(change).add(kept, now));
    }
  }

  /** A20. */
  @Override
  public Optional<StoredAnswer> find(IdempotencyKey key, Instant now) {
    return table
        .find(AnswerKey.of(key))
        .map(Codecs.IDEMPOTENCY::decode)
        .filter(kept -> now.getEpochSecond() < kept.expiresAt().getEpochSecond())
        .map(KeptAnswer::answer);
  }

  private Transaction transaction() {
    return new Transaction(table.name(), this::isPaid);
  }

  /** A type that the catalogue no longer has is counted, and has no limit. */
  private boolean isPaid(SeatTypeId type) {
    return catalogue.get().seatType(type).filter(SeatType::paid).isPresent();
  }

  private void write(Transaction transaction) {
    for (int attempt = 1; ; attempt++) {
      try {
        attempt(transaction);
        return;
      } catch (TransactionCanceledException cancelled) {
        if (attempt == ATTEMPTS || !Cancellation.isPassing(cancelled)) {
          throw Cancellation.meaning(cancelled, transaction.guards());
        }
      }
      pauseAfter(attempt);
    }
  }

  private static void pauseAfter(int attempt) {
    int longest = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS << attempt);
    try {
      Thread.sleep(ThreadLocalRandom.current().nextInt(longest / 4, longest));
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while writing", interrupted);
    }
  }

  private void attempt(Transaction transaction) {
    try {
      table
          .client()
          .transactWriteItems(
              TransactWriteItemsRequest.builder().transactItems(transaction.writes()).build());
    } catch (TransactionInProgressException stillWriting) {
      // Our own earlier attempt, after all the SDK's patience. Deciding again finds out what it
      // did.
      throw new ConflictException();
    }
  }

  private void put(KeptAnswer kept, Instant now) {
    Expression condition = Transaction.unanswered(now);
    PutItemRequest request =
        PutItemRequest.builder()
            .tableName(table.name())
            .item(Codecs.IDEMPOTENCY.encode(kept))
            .conditionExpression(condition.text())
            .expressionAttributeNames(condition.names())
            .expressionAttributeValues(condition.values())
            .build();
    try {
      table.client().putItem(request);
    } catch (ConditionalCheckFailedException answered) {
      throw new AnsweredMeanwhileException();
    } catch (TransactionConflictException writing) {
      throw new ConflictException();
    }
  }
}
