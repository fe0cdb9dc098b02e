package io.gatehouse.lambda.catalogue;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.ApplyDefaultsStrategy;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import com.networknt.schema.serialization.node.JsonLocationAwareTextNode;
import com.networknt.schema.utils.JsonNodes;
import io.gatehouse.domain.catalogue.Fault;
import java.util.ArrayList;
import java.util.List;

/** The JSON Schema, which editors read, too. */
final class CatalogueShape {
  private static final JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(VersionFlag.V202012)
          .getSchema(
              Resources.text("catalogue.schema.json"),
              SchemaValidatorsConfig.builder()
                  .applyDefaultsStrategy(new ApplyDefaultsStrategy(true, false, false))
                  .build());

  private CatalogueShape() {}

  /**
   * Tells where a file has not the shape of a catalogue, and writes into it what it leaves out: the
   * schema's defaults, and a blank for what is missing or of a wrong type, so that the rest can be
   * looked at all the same.
   */
  static List<Fault> check(JsonNode file) {
    List<Fault> faults = new ArrayList<>();
    for (ValidationMessage message : SCHEMA.walk(file, true).getValidationMessages()) {
      JsonPointer place = JsonPointer.compile(message.getInstanceLocation().toString());
      // Of a property that is missing or unknown, the location is that of its object.
      JsonPointer pointer =
          message.getProperty() == null ? place : place.appendProperty(message.getProperty());
      faults.add(new Fault(pointer.toString(), message.getError()));
      switch (message.getMessageKey()) {
        case "required", "type" -> blank(file, pointer);
        default -> {}
      }
    }
    return faults;
  }

  /** Whether that place is a blank or within one: what is said about it says nothing. */
  static boolean isBlank(JsonNode file, String pointer) {
    JsonPointer place = JsonPointer.compile(pointer);
    while (file.at(place).isMissingNode()) {
      place = place.head();
    }
    return file.at(place).equals(TextNode.valueOf(""));
  }

  private static void blank(JsonNode file, JsonPointer pointer) {
    JsonPointer last = pointer.last();
    if (last == null) {
      return;
    }
    JsonNode parent = file.at(pointer.head());
    JsonNode present = file.at(pointer);
    // In the line of what it stands for.
    JsonNode blank =
        new JsonLocationAwareTextNode(
            "", JsonNodes.tokenLocationOf(present.isMissingNode() ? parent : present));
    switch (parent) {
      case ObjectNode object -> object.set(last.getMatchingProperty(), blank);
      case ArrayNode array -> array.set(last.getMatchingIndex(), blank);
      default -> {}
    }
  }
}
