package io.gatehouse.lambda.dynamodb;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.GetItemRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import software.amazon.awssdk.services.dynamodb.model.QueryResponse;
import software.amazon.awssdk.services.dynamodb.paginators.QueryIterable;

/** The one table, and the ways in which it is read: an item, or part of a partition. No scans. */
@Singleton
final class Table {
  private final DynamoDbClient client;
  private final String name;

  Table(DynamoDbClient client, @Value("${TABLE_NAME}") String name) {
    this.client = client;
    this.name = name;
  }

  DynamoDbClient client() {
    return client;
  }

  String name() {
    return name;
  }

  /** One item as it is now, with everything written before. */
  Optional<Item> find(Key key) {
    GetItemRequest request =
        GetItemRequest.builder().tableName(name).key(key.attributes()).consistentRead(true).build();
    return Optional.of(client.getItem(request))
        .filter(response -> response.hasItem() && !response.item().isEmpty())
        .map(response -> new Item(response.item()));
  }

  /**
   * The items of a range, read as the stream is followed: a page at a time, and each page one call.
   * Whoever takes no more than a page of them makes no second call.
   */
  Stream<Item> range(Range range, int page) {
    return range(range, page, true);
  }

  /** The same, from the end to the beginning unless {@code forward}. */
  Stream<Item> range(Range range, int page, boolean forward) {
    Expression condition = range.condition();
    QueryRequest request =
        QueryRequest.builder()
            .tableName(name)
            .indexName(range.index())
            .consistentRead(range.index() == null)
            .keyConditionExpression(condition.text())
            .expressionAttributeNames(condition.names())
            .expressionAttributeValues(condition.values())
            .scanIndexForward(forward)
            .limit(page)
            .build();
    return new QueryIterable(client, request).items().stream().map(Item::new);
  }

  /** The last items of a range, the very last first: one call. */
  List<Item> newest(Range range, int limit) {
    Expression condition = range.condition();
    QueryRequest request =
        QueryRequest.builder()
            .tableName(name)
            .indexName(range.index())
            .keyConditionExpression(condition.text())
            .expressionAttributeNames(condition.names())
            .expressionAttributeValues(condition.values())
            .scanIndexForward(false)
            .limit(limit)
            .build();
    return client.query(request).items().stream().map(Item::new).toList();
  }

  /**
   * The first of an index's items that fit, in order of their sort keys; may lag behind writes by a
   * moment.
   *
   * @param after the keys of the item before the first; empty to start at the beginning
   */
  List<Item> query(
      String index, Expression condition, Map<String, AttributeValue> after, int limit) {
    QueryRequest.Builder request =
        QueryRequest.builder()
            .tableName(name)
            .indexName(index)
            .keyConditionExpression(condition.text())
            .expressionAttributeNames(condition.names())
            .expressionAttributeValues(condition.values())
            .limit(limit);
    if (!after.isEmpty()) {
      request.exclusiveStartKey(after);
    }
    QueryResponse response = client.query(request.build());
    return response.items().stream().map(Item::new).toList();
  }
}
