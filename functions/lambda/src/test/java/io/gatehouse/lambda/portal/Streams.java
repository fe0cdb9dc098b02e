package io.gatehouse.lambda.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/** Makes stream events of items, after the recorded one. */
public final class Streams {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Streams() {}

  /** One record for each item, with sequence numbers from 000…001 on. */
  public static ObjectNode event(List<Map<String, AttributeValue>> items) {
    ObjectNode event = Events.stream();
    ArrayNode records = (ArrayNode) event.path("Records");
    JsonNode recorded = records.remove(0);
    for (Map<String, AttributeValue> item : items) {
      ObjectNode record = recorded.deepCopy();
      ObjectNode change = (ObjectNode) record.path("dynamodb");
      change.put("SequenceNumber", sequenceNumber(records.size() + 1));
      change.set("Keys", MAPPER.valueToTree(json(keys(item))));
      change.set("NewImage", MAPPER.valueToTree(json(item)));
      records.add(record);
    }
    return event;
  }

  public static String sequenceNumber(int record) {
    return String.format(Locale.ROOT, "%030d", record);
  }

  private static Map<String, AttributeValue> keys(Map<String, AttributeValue> item) {
    return Map.of("pk", item.get("pk"), "sk", item.get("sk"));
  }

  /** As DynamoDB writes it, the names in order. */
  public static Map<String, Object> json(Map<String, AttributeValue> values) {
    Map<String, Object> json = new TreeMap<>();
    values.forEach((name, value) -> json.put(name, json(value)));
    return json;
  }

  private static Map<String, Object> json(AttributeValue value) {
    return switch (value.type()) {
      case S -> Map.of("S", value.s());
      case N -> Map.of("N", value.n());
      case BOOL -> Map.of("BOOL", value.bool());
      case NUL -> Map.of("NULL", true);
      case M -> Map.of("M", json(value.m()));
      case L -> Map.of("L", value.l().stream().map(Streams::json).collect(Collectors.toList()));
      default -> throw new IllegalStateException("not used in the table: " + value.type());
    };
  }
}
