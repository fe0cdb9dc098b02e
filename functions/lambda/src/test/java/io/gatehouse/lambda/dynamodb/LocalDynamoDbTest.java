package io.gatehouse.lambda.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.KeyType;
import software.amazon.awssdk.services.dynamodb.model.ScalarAttributeType;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/**
 * What the adapters' tests take for granted: keys, transactions and conditions work in this
 * process.
 */
class LocalDynamoDbTest {

  @Test
  void writesAllOrNothing() {
    try (var local = new LocalDynamoDb()) {
      DynamoDbClient client = local.client();
      createTable(client);
      client.transactWriteItems(
          request -> request.transactItems(List.of(putNew("a"), putNew("b"))));
      assertThatThrownBy(
              () ->
                  client.transactWriteItems(
                      request -> request.transactItems(List.of(putNew("c"), putNew("a")))))
          .isInstanceOf(TransactionCanceledException.class);
      assertThat(exists(client, "b")).isTrue();
      assertThat(exists(client, "c")).isFalse();
    }
  }

  private static void createTable(DynamoDbClient client) {
    client.createTable(
        table ->
            table
                .tableName("sample")
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .keySchema(
                    KeySchemaElement.builder().attributeName("pk").keyType(KeyType.HASH).build())
                .attributeDefinitions(
                    AttributeDefinition.builder()
                        .attributeName("pk")
                        .attributeType(ScalarAttributeType.S)
                        .build()));
  }

  private static TransactWriteItem putNew(String id) {
    return TransactWriteItem.builder()
        .put(
            put ->
                put.tableName("sample")
                    .item(key(id))
                    .conditionExpression("attribute_not_exists(pk)"))
        .build();
  }

  private static boolean exists(DynamoDbClient client, String id) {
    return client.getItem(get -> get.tableName("sample").key(key(id))).hasItem();
  }

  private static Map<String, AttributeValue> key(String id) {
    return Map.of("pk", AttributeValue.fromS(id));
  }
}
