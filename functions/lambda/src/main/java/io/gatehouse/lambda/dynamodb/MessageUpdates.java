package io.gatehouse.lambda.dynamodb;

import io.gatehouse.domain.id.MessageId;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.ReturnValue;
import software.amazon.awssdk.services.dynamodb.model.UpdateItemRequest;

/** Updates a message if it stands as expected. */
@Singleton
final class MessageUpdates {
  private final Table table;

  MessageUpdates(Table table) {
    this.table = table;
  }

  /** The message as changed; empty if the condition does not hold, also because there is none. */
  Optional<Item> update(MessageId id, Expression condition, Expression change) {
    UpdateItemRequest request =
        UpdateItemRequest.builder()
            .tableName(table.name())
            .key(new MessageKey(id).attributes())
            .conditionExpression(condition.text())
            .updateExpression(change.text())
            .expressionAttributeNames(both(condition.names(), change.names()))
            .expressionAttributeValues(both(condition.values(), change.values()))
            .returnValues(ReturnValue.ALL_NEW)
            .build();
    try {
      return Optional.of(new Item(table.client().updateItem(request).attributes()));
    } catch (ConditionalCheckFailedException otherwise) {
      return Optional.empty();
    }
  }

  private static <V> Map<String, V> both(Map<String, V> some, Map<String, V> others) {
    Map<String, V> both = new HashMap<>(some);
    both.putAll(others);
    return both;
  }
}
