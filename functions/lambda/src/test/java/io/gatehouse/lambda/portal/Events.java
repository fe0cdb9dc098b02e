package io.gatehouse.lambda.portal;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Events as they were recorded from a running stack; tests vary what matters to them. */
final class Events {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private Events() {}

  static ObjectNode signedIn() {
    return read("http-signed-in");
  }

  /** Of a route that asks for no token. */
  static ObjectNode open() {
    return read("http-public");
  }

  static ObjectNode direct() {
    return read("direct");
  }

  static ObjectNode schedule() {
    return read("schedule");
  }

  static ObjectNode stream() {
    return read("stream");
  }

  /** One message of a queue. */
  static ObjectNode queue(String body) {
    ObjectNode event = read("queue");
    ((ObjectNode) event.at("/Records/0")).put("body", body);
    return event;
  }

  private static ObjectNode read(String name) {
    String file = "/events/" + name + ".json";
    try (InputStream event = Events.class.getResourceAsStream(file)) {
      return (ObjectNode) MAPPER.readTree(Objects.requireNonNull(event, file));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
