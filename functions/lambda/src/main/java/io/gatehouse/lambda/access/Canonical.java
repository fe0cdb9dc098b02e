package io.gatehouse.lambda.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.TreeMap;

/** JSON as text that is the same for the same content, whatever the order of its fields. */
final class Canonical {
  private Canonical() {}

  static String text(JsonNode node) {
    return ordered(node).toString();
  }

  private static JsonNode ordered(JsonNode node) {
    if (node.isObject()) {
      Map<String, JsonNode> fields = new TreeMap<>();
      node.properties().forEach(one -> fields.put(one.getKey(), ordered(one.getValue())));
      return JsonNodeFactory.instance.objectNode().setAll(fields);
    }
    if (node.isArray()) {
      var ordered = JsonNodeFactory.instance.arrayNode();
      node.forEach(one -> ordered.add(ordered(one)));
      return ordered;
    }
    return node;
  }

  /** The same object without one of its fields. */
  static JsonNode without(JsonNode node, String field) {
    return node instanceof ObjectNode object ? object.deepCopy().without(field) : node;
  }
}
