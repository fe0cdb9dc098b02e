package io.gatehouse.lambda.edge;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.cfg.MutableCoercionConfig;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.refusal.Validation;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/** JSON as the edge reads and writes it. */
final class Json {
  /** Refuses fields it does not know: a typing error in an optional field must not go unnoticed. */
  static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .withCoercionConfig(LogicalType.Textual, Json::refuseOthers)
          .withCoercionConfig(LogicalType.Boolean, Json::refuseOthers)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  private Json() {}

  /** Only numbers may come as text, because query parameters cannot come otherwise. */
  private static void refuseOthers(MutableCoercionConfig types) {
    types
        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail)
        .setCoercion(CoercionInputShape.String, CoercionAction.Fail);
  }

  /** Reads an input into its record, or refuses it with the place of the fault. */
  static <W> W read(ObjectNode input, Class<W> wire) {
    try {
      return MAPPER.treeToValue(input, wire);
    } catch (UnrecognizedPropertyException unknown) {
      throw Validation.refuse(pointer(unknown), "is not a field of this request");
    } catch (JsonMappingException fault) {
      throw Validation.refuse(pointer(fault), "has the wrong type");
    } catch (JsonProcessingException fault) {
      throw Validation.refuse("", "is not valid JSON");
    }
  }

  /** Reads a body that must be one JSON object. */
  static ObjectNode object(String body) {
    try {
      if (MAPPER.readTree(body) instanceof ObjectNode object) {
        return object;
      }
    } catch (JsonProcessingException fault) {
      throw notAnObject();
    }
    throw notAnObject();
  }

  static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException fault) {
      throw new UncheckedIOException("an answer that is no JSON", fault);
    }
  }

  private static Refused notAnObject() {
    return Validation.refuse("", "must be one JSON object");
  }

  private static String pointer(JsonMappingException fault) {
    return fault.getPath().stream()
        .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
        .collect(Collectors.joining());
  }
}
