package io.gatehouse.lambda.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * Items in DynamoDB's own JSON ({@code {"name": {"S": "…"}}}), as exports and streams have them.
 */
final class ItemJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private ItemJson() {}

  static Map<String, AttributeValue> read(String json) {
    try {
      return map(MAPPER.readTree(json));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** With attributes in order of their names, each on a line of its own. */
  static String write(Map<String, AttributeValue> item) {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(item).forEach((name, value) -> lines.add("  \"" + name + "\": " + node(value)));
    return "{\n" + String.join(",\n", lines) + "\n}\n";
  }

  private static Map<String, AttributeValue> map(JsonNode node) {
    Map<String, AttributeValue> map = new HashMap<>();
    node.properties().forEach(field -> map.put(field.getKey(), value(field.getValue())));
    return map;
  }

  private static AttributeValue value(JsonNode node) {
    Map.Entry<String, JsonNode> typed = node.properties().iterator().next();
    JsonNode value = typed.getValue();
    return switch (typed.getKey()) {
      case "S" -> AttributeValue.fromS(value.textValue());
      case "N" -> AttributeValue.fromN(value.textValue());
      case "BOOL" -> AttributeValue.fromBool(value.booleanValue());
      case "M" -> AttributeValue.fromM(map(value));
      case "L" -> {
        List<AttributeValue> list = new ArrayList<>();
        value.forEach(each -> list.add(value(each)));
        yield AttributeValue.fromL(list);
      }
      default -> throw new IllegalArgumentException("no such type here: " + typed.getKey());
    };
  }

  private static ObjectNode node(AttributeValue value) {
    ObjectNode typed = NODES.objectNode();
    switch (value.type()) {
      case S -> typed.put("S", value.s());
      case N -> typed.put("N", value.n());
      case BOOL -> typed.put("BOOL", value.bool());
      case M -> {
        ObjectNode map = typed.putObject("M");
        new TreeMap<>(value.m()).forEach((name, each) -> map.set(name, node(each)));
      }
      case L -> {
        ArrayNode list = typed.putArray("L");
        value.l().forEach(each -> list.add(node(each)));
      }
      default -> throw new IllegalArgumentException("no such type here: " + value.type());
    }
    return typed;
  }
}
