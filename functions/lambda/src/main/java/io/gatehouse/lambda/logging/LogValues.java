package io.gatehouse.lambda.logging;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import com.fasterxml.jackson.databind.ser.impl.UnknownSerializer;
import com.fasterxml.jackson.databind.ser.std.BeanSerializerBase;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import net.logstash.logback.decorate.JsonFactoryDecorator;

/**
 * How values become JSON: text, numbers, truth values, maps and lists as such, everything else by
 * {@code toString}. The encoder would write an object's fields, also those its text form hides,
 * such as a password's.
 */
final class LogValues implements JsonFactoryDecorator {

  @Override
  public JsonFactory decorate(JsonFactory factory) {
    ((ObjectMapper) factory.getCodec())
        .registerModule(new SimpleModule().setSerializerModifier(new ObjectsAsText()));
    return factory;
  }

  private static final class ObjectsAsText extends BeanSerializerModifier {

    @Override
    public JsonSerializer<?> modifySerializer(
        SerializationConfig configuration, BeanDescription type, JsonSerializer<?> serializer) {
      boolean ofFields =
          serializer instanceof BeanSerializerBase || serializer instanceof UnknownSerializer;
      return ofFields ? ToStringSerializer.instance : serializer;
    }
  }
}
