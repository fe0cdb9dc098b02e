package io.gatehouse.lambda.dynamodb;

import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.CreateTableRequest;
import software.amazon.awssdk.services.dynamodb.model.GlobalSecondaryIndex;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Projection;

/**
 * The deployed table, in this process. All tests share one, and keep apart by ids of their own; its
 * TTL is not on, so tests may live at any time.
 */
public final class LocalTable {

  public static final String NAME = "gatehouse";

  private LocalTable() {}

  /** A client of DynamoDB Local with the table; lives as long as the process. */
  public static DynamoDbClient client() {
    return Shared.CLIENT;
  }

  static Table table() {
    return new Table(client(), NAME);
  }

  /** Makes the table that template.yaml describes. */
  static void create(DynamoDbClient client, String name, TemplateTable template) {
    client.createTable(
        CreateTableRequest.builder()
            .tableName(name)
            .billingMode(template.text("BillingMode"))
            .attributeDefinitions(
                template.maps("AttributeDefinitions").stream()
                    .map(
                        attribute ->
                            AttributeDefinition.builder()
                                .attributeName(attribute.get("AttributeName").toString())
                                .attributeType(attribute.get("AttributeType").toString())
                                .build())
                    .toList())
            .keySchema(keys(template.maps("KeySchema")))
            .globalSecondaryIndexes(
                template.maps("GlobalSecondaryIndexes").stream().map(LocalTable::index).toList())
            .build());
  }

  private static GlobalSecondaryIndex index(Map<String, Object> index) {
    String projection = TemplateTable.map(index, "Projection").get("ProjectionType").toString();
    return GlobalSecondaryIndex.builder()
        .indexName(index.get("IndexName").toString())
        .keySchema(keys(TemplateTable.maps(index, "KeySchema")))
        .projection(Projection.builder().projectionType(projection).build())
        .build();
  }

  private static List<KeySchemaElement> keys(List<Map<String, Object>> schema) {
    return schema.stream()
        .map(
            key ->
                KeySchemaElement.builder()
                    .attributeName(key.get("AttributeName").toString())
                    .keyType(key.get("KeyType").toString())
                    .build())
        .toList();
  }

  private static final class Shared {
    private static final DynamoDbClient CLIENT = new LocalDynamoDb().client();

    static {
      create(CLIENT, NAME, TemplateTable.read());
    }
  }
}
