package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.access.ReadAccessFacts.About;
import io.gatehouse.domain.outside.LastUses;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.PutItemRequest;

/** {@link LastUses} in the table: one item for each user and company. */
@Singleton
final class DynamoLastUses implements LastUses {
  private final Table table;
  private final BatchReader batches;

  DynamoLastUses(Table table, BatchReader batches) {
    this.table = table;
    this.batches = batches;
  }

  /** T4. */
  @Override
  public void note(About who, LocalDate day) {
    Expression condition =
        Expression.of("attribute_not_exists(#pk) OR #day < :day").with("day", day.toString());
    PutItemRequest request =
        PutItemRequest.builder()
            .tableName(table.name())
            .item(Codecs.LAST_USE.encode(new LastUse(LastUseKey.of(who), day)))
            .conditionExpression(condition.text())
            .expressionAttributeNames(condition.names())
            .expressionAttributeValues(condition.values())
            .build();
    try {
      table.client().putItem(request);
    } catch (ConditionalCheckFailedException known) {
      // That day, or a later one, is noted already.
    }
  }

  /** T5. */
  @Override
  public Map<About, LocalDate> of(Collection<About> whose) {
    Map<About, LocalDate> days = new HashMap<>();
    batches
        .find(whose.stream().map(LastUseKey::of).distinct().toList())
        .forEach(
            item -> {
              LastUse use = Codecs.LAST_USE.decode(item);
              days.put(new About(use.key().user(), use.key().company()), use.day());
            });
    return days;
  }
}
