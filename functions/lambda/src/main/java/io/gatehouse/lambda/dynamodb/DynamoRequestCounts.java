package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.limit.Rate;
import io.gatehouse.domain.limit.RequestCounts;
import io.gatehouse.lambda.secrets.SigningKey;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;
import software.amazon.awssdk.services.dynamodb.model.ReturnValuesOnConditionCheckFailure;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/**
 * {@link RequestCounts} in the table: one item for each subject, which DynamoDB deletes once it
 * means nothing. Each count is one conditional write, so there is nothing between looking and
 * counting that somebody else could come into; a second one where somebody asked a moment ago,
 * because an expression knows no maximum.
 */
@Singleton
final class DynamoRequestCounts implements RequestCounts {
  /** Clocks of functions differ by less. */
  private static final Duration MARGIN = Duration.ofDays(1);

  /** More than one round is only needed if DynamoDB deletes the item in between. */
  private static final int ROUNDS = 3;

  private final Table table;
  private final SigningKey key;

  DynamoRequestCounts(Table table, SigningKey key) {
    this.table = table;
    this.key = key;
  }

  /** A40. */
  @Override
  public Optional<Instant> count(String subject, Rate rate, Instant now) {
    RequestCountKey counted = new RequestCountKey(hash(subject));
    Instant millisecond = now.truncatedTo(ChronoUnit.MILLIS);
    for (int round = 1; round <= ROUNDS; round++) {
      RequestCount before = countFirst(counted, rate, millisecond);
      if (before == null) {
        return Optional.empty();
      }
      Instant retryAt = rate.retryAt(before.usedUntil(), millisecond);
      if (retryAt != null) {
        return Optional.of(retryAt);
      }
      RequestCount overtaken = countOneMore(counted, rate, millisecond);
      if (overtaken == null) {
        return Optional.empty();
      }
      retryAt = rate.retryAt(overtaken.usedUntil(), millisecond);
      if (retryAt != null) {
        return Optional.of(retryAt);
      }
    }
    throw new IllegalStateException("a count that comes and goes");
  }

  /** Counts if nothing is used up now; otherwise tells what is. */
  private @Nullable RequestCount countFirst(RequestCountKey counted, Rate rate, Instant now) {
    Expression condition =
        Expression.of("attribute_not_exists(#pk) OR #usedUntil <= :now")
            .with("now", now.toEpochMilli());
    RequestCount first = new RequestCount(counted, rate.use(null, now), expiry(rate, now));
    PutItemRequest request =
        PutItemRequest.builder()
            .tableName(table.name())
            .item(Codecs.REQUEST_COUNT.encode(first))
            .conditionExpression(condition.text())
            .expressionAttributeNames(condition.names())
            .expressionAttributeValues(condition.values())
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
            .build();
    try {
      table.client().putItem(request);
      return null;
    } catch (ConditionalCheckFailedException used) {
      return Codecs.REQUEST_COUNT.decode(new Item(used.item()));
    }
  }

  /** Counts if something is used up, and not too much of it; otherwise tells how much is. */
  private @Nullable RequestCount countOneMore(RequestCountKey counted, Rate rate, Instant now) {
    Expression both =
        Expression.of("#usedUntil > :now AND #usedUntil <= :limit")
            .with("now", now.toEpochMilli())
            .with("limit", rate.limit(now).toEpochMilli())
            .with("interval", rate.interval().toMillis())
            .with("expiry", expiry(rate, now).getEpochSecond());
    UpdateItemRequest request =
        UpdateItemRequest.builder()
            .tableName(table.name())
            .key(counted.attributes())
            .conditionExpression(both.text())
            .updateExpression("SET #usedUntil = #usedUntil + :interval, #expiresAt = :expiry")
            .expressionAttributeNames(Expression.of("#usedUntil #expiresAt").names())
            .expressionAttributeValues(both.values())
            .returnValuesOnConditionCheckFailure(ReturnValuesOnConditionCheckFailure.ALL_OLD)
            .build();
    try {
      table.client().updateItem(request);
      return null;
    } catch (ConditionalCheckFailedException used) {
      return used.hasItem()
          ? Codecs.REQUEST_COUNT.decode(new Item(used.item()))
          : new RequestCount(counted, now, now);
    }
  }

  private static Instant expiry(Rate rate, Instant now) {
    return now.plus(rate.recovery()).plus(MARGIN);
  }

  private String hash(String subject) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.mac("request-count", subject));
  }
}
