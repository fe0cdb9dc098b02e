package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.change.Change;
import io.gatehouse.domain.change.ConflictException;
import io.gatehouse.lambda.idempotency.AnsweredMeanwhileException;
import io.gatehouse.lambda.idempotency.IdempotencyKey;
import io.gatehouse.lambda.idempotency.IdempotentChanges;
import io.gatehouse.lambda.idempotency.StoredAnswer;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
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
 */
@Singleton
final class DynamoChanges implements IdempotentChanges {
  private final Table table;

  DynamoChanges(Table table) {
    this.table = table;
  }

  /** A18. An empty change is no call. */
  @Override
  public void commit(Change change) {
    if (!change.isEmpty()) {
      write(new Transaction(table.name()).add(change));
    }
  }

  /** A19. */
  @Override
  public void commit(Change change, IdempotencyKey key, StoredAnswer answer, Instant now) {
    KeptAnswer kept = new KeptAnswer(AnswerKey.of(key), answer, now.plus(KEPT));
    if (change.isEmpty()) {
      put(kept, now);
    } else {
      write(new Transaction(table.name()).add(change).add(kept, now));
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

  private void write(Transaction transaction) {
    try {
      table
          .client()
          .transactWriteItems(
              TransactWriteItemsRequest.builder().transactItems(transaction.writes()).build());
    } catch (TransactionCanceledException cancelled) {
      throw Cancellation.meaning(cancelled, transaction.guards());
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
