package io.gatehouse.lambda.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.gatehouse.domain.refusal.Validation;

/**
 * A subject, a resource or an action of an AuthZEN request.
 *
 * @param type {@code user}, {@code company} or what else there is; of an action, nothing
 * @param id of an action, its name; empty where it is what is sought
 */
record Entity(String type, String id, JsonNode properties) {
  /** In the place of one that is not there. */
  static final Entity NONE = new Entity("", "", MissingNode.getInstance());

  static Entity named(String pointer, JsonNode node, Validation validation) {
    return read(node, validation.at(pointer), "type", "id");
  }

  /** One whose id is sought: if there is one, it counts for nothing. */
  static Entity sought(String pointer, JsonNode node, Validation validation) {
    return read(node, validation.at(pointer), "type", "");
  }

  static Entity action(JsonNode node, Validation validation) {
    return read(node, validation.at("/action"), "", "name");
  }

  private static Entity read(JsonNode node, Validation here, String type, String id) {
    if (!node.isObject()) {
      here.error("", node.isMissingNode() ? "is required" : "must be an object");
      return NONE;
    }
    JsonNode properties = AuthZenInput.there(node.path("properties"));
    if (!properties.isMissingNode() && !properties.isObject()) {
      here.error("/properties", "must be an object");
    }
    return new Entity(text(node, type, here), text(node, id, here), properties);
  }

  private static String text(JsonNode node, String field, Validation here) {
    if (field.isEmpty()) {
      return "";
    }
    JsonNode value = AuthZenInput.there(node.path(field));
    if (!value.isTextual()) {
      here.error("/" + field, value.isMissingNode() ? "is required" : "must be text");
    }
    return value.asText("");
  }
}
