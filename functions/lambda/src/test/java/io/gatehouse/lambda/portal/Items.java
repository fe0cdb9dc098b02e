package io.gatehouse.lambda.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Everything in the table, for tests to look at; only tests scan. */
public final class Items {
  private final DynamoDbClient client;
  private final String table;

  Items(DynamoDbClient client, String table) {
    this.client = client;
    this.table = table;
  }

  public List<Map<String, AttributeValue>> all() {
    List<Map<String, AttributeValue>> items = new ArrayList<>();
    client
        .scanPaginator(request -> request.tableName(table).consistentRead(true))
        .items()
        .forEach(items::add);
    items.sort(Comparator.comparing(item -> text(item, "pk") + text(item, "sk")));
    return items;
  }

  /** Without counts of requests, which belong to nothing and soon disappear. */
  public List<Map<String, AttributeValue>> lasting() {
    return all().stream().filter(item -> !text(item, "type").equals("REQUEST_COUNT")).toList();
  }

  public List<Map<String, AttributeValue>> of(String type) {
    return all().stream().filter(item -> text(item, "type").equals(type)).toList();
  }

  /** The event log, oldest first (R48). */
  public List<Map<String, AttributeValue>> events(String kind) {
    return of("EVENT").stream().filter(item -> text(item, "kind").equals(kind)).toList();
  }

  /** The whole table, by other items; what is the same already is not written. */
  void replaceBy(List<Map<String, AttributeValue>> items) {
    List<Map<String, AttributeValue>> wrong = new ArrayList<>(all());
    List<Map<String, AttributeValue>> missing = new ArrayList<>(items);
    missing.removeAll(wrong);
    wrong.removeAll(items);
    for (Map<String, AttributeValue> item : wrong) {
      Map<String, AttributeValue> key = Map.of("pk", item.get("pk"), "sk", item.get("sk"));
      client.deleteItem(request -> request.tableName(table).key(key));
    }
    missing.forEach(item -> client.putItem(request -> request.tableName(table).item(item)));
  }

  /** Messages that no stream has brought to anybody yet. */
  List<Map<String, AttributeValue>> fresh() {
    return of("MESSAGE").stream()
        .filter(item -> text(item, "status").equals("PENDING"))
        .filter(item -> item.get("attempts").n().equals("0"))
        .toList();
  }

  public static String text(Map<String, AttributeValue> item, String name) {
    return item.get(name).s();
  }
}
