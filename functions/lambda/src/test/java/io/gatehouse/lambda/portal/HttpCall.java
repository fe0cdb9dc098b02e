package io.gatehouse.lambda.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.lambda.edge.FunctionName;
import io.gatehouse.lambda.edge.Operation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One request through API Gateway: a recorded event with another route, caller and content. */
public final class HttpCall {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  private final TestPortal portal;
  private final FunctionName function;
  private final ObjectNode event;

  /** The values take the places of the route's placeholders, in order. */
  HttpCall(TestPortal portal, Operation operation, ObjectNode event, String... path) {
    this.portal = portal;
    this.function = operation.function();
    this.event = event;
    String route = Objects.requireNonNull(operation.route(), "no route leads there");
    event.put("routeKey", route).remove("body");
    event
        .withObjectProperty("requestContext")
        .put("routeKey", route)
        .put("requestId", portal.nextId("request"));
    event.putNull("pathParameters");
    Iterator<String> values = Arrays.asList(path).iterator();
    Matcher places = PLACEHOLDER.matcher(route);
    while (places.find()) {
      event.withObjectProperty("pathParameters").put(places.group(1), values.next());
    }
  }

  public HttpCall query(String name, Object value) {
    event.withObjectProperty("queryStringParameters").put(name, value.toString());
    return this;
  }

  /** Maps, lists, texts and numbers as JSON. */
  public HttpCall body(Object body) {
    return rawBody(MAPPER.valueToTree(body).toString());
  }

  public HttpCall rawBody(String body) {
    event.put("body", body);
    return this;
  }

  /** As API Gateway passes on what it takes for binary. */
  public HttpCall base64Body(String body) {
    event.put("isBase64Encoded", true);
    return rawBody(Base64.getEncoder().encodeToString(body.getBytes(StandardCharsets.UTF_8)));
  }

  /** The idempotency key. */
  public HttpCall key(String key) {
    event.withObjectProperty("headers").put("idempotency-key", key);
    return this;
  }

  public HttpCall claim(String name, String value) {
    ((ObjectNode) event.at("/requestContext/authorizer/jwt/claims")).put(name, value);
    return this;
  }

  public HttpCall vary(Consumer<ObjectNode> how) {
    how.accept(event);
    return this;
  }

  public Reply send() {
    return sendTo(function);
  }

  /** Whichever function the route leads to. */
  public Reply sendTo(FunctionName other) {
    JsonNode answer = portal.functions().invoke(other, event, portal.invocation());
    Map<String, String> headers = new HashMap<>();
    answer.path("headers").properties().forEach(one -> headers.put(one.getKey(), text(one)));
    String body = answer.path("body").asText();
    return new Reply(answer.path("statusCode").asInt(), parse(body), body, headers);
  }

  private static String text(Map.Entry<String, JsonNode> field) {
    return field.getValue().asText();
  }

  private static JsonNode parse(String body) {
    try {
      return MAPPER.readTree(body);
    } catch (IOException notJson) {
      throw new UncheckedIOException(notJson);
    }
  }
}
