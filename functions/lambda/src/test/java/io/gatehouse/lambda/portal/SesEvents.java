package io.gatehouse.lambda.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Events of SES as EventBridge brings them, after the examples in AWS's documentation. */
public final class SesEvents {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String EXAMPLE = "recipient@example.com";

  private SesEvents() {}

  /**
   * The example, about a mail of ours.
   *
   * @param name of the file
   * @param message the tag of the mail
   */
  public static ObjectNode of(String name, String message, String address) {
    String file = "/events/ses/" + name + ".json";
    try (InputStream event = SesEvents.class.getResourceAsStream(file)) {
      String text = MAPPER.readTree(Objects.requireNonNull(event, file)).toString();
      ObjectNode read = (ObjectNode) MAPPER.readTree(text.replace(EXAMPLE, address));
      JsonNode tags = read.at("/detail/mail/tags");
      ((ArrayNode) tags.path("message")).removeAll().add(message);
      return read;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
