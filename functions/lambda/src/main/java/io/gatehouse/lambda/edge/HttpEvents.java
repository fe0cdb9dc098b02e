package io.gatehouse.lambda.edge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.domain.event.Source;
import io.gatehouse.domain.id.UserId;
import io.gatehouse.domain.refusal.Refusal;
import io.gatehouse.domain.refusal.Refused;
import io.gatehouse.domain.refusal.Validation;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Events of an HTTP API, payload format 2.0
 * (https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-lambda.html).
 * API Gateway has matched the route and checked the token's signature, issuer, audience and time.
 */
final class HttpEvents {
  /** Comes with a challenge (RFC 9110, 15.5.2). */
  private static final int UNAUTHORIZED = 401;

  /** RFC 9110, 5.6.7. Java's own RFC 1123 form writes days before the tenth with one digit. */
  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private static final Pattern REQUEST_ID = Pattern.compile("[!-~]{1,128}");

  /** What a body is in; a charset may follow. */
  private static final Pattern JSON =
      Pattern.compile("application/json\\s*(;.*)?", Pattern.CASE_INSENSITIVE);

  private HttpEvents() {}

  static boolean isOne(JsonNode event) {
    return event.hasNonNull("routeKey");
  }

  static String requestId(JsonNode event, String otherwise) {
    return event.path("requestContext").path("requestId").asText(otherwise);
  }

  /**
   * What the caller calls the request, to find it again among others: it comes back as it is. What
   * is no line of visible ASCII is passed over.
   */
  static String callersRequestId(JsonNode event, String otherwise) {
    String given = event.path("headers").path("x-request-id").asText("");
    return REQUEST_ID.matcher(given).matches() ? given : otherwise;
  }

  static @Nullable Operation operation(JsonNode event) {
    return Operation.byRoute(event.path("routeKey").asText()).orElse(null);
  }

  static Request request(JsonNode event, Operation operation, String requestId) {
    ObjectNode input = input(event);
    boolean preview = operation.isPreviewable() && preview(input);
    return new Request(
        operation,
        input,
        credentials(event.path("requestContext").path("authorizer").path("jwt").path("claims")),
        header(event, "gatehouse-session"),
        header(event, "idempotency-key"),
        preview,
        new Source(operation.id(), requestId, CallerAddress.of(event)));
  }

  private static @Nullable String header(JsonNode event, String name) {
    JsonNode value = event.path("headers").path(name);
    return value.isTextual() ? value.asText() : null;
  }

  /** Body, query, path: what the route says wins over what the body claims. */
  private static ObjectNode input(JsonNode event) {
    String body = event.path("body").asText("");
    if (event.path("isBase64Encoded").asBoolean()) {
      body = decoded(body);
    }
    String type = event.path("headers").path("content-type").asText("");
    if (!body.isBlank() && !type.isBlank() && !JSON.matcher(type).matches()) {
      throw Validation.refuse("", "must be application/json");
    }
    ObjectNode input = body.isBlank() ? Json.MAPPER.createObjectNode() : Json.object(body);
    addAll(input, event.path("queryStringParameters"));
    addAll(input, event.path("pathParameters"));
    return input;
  }

  /** Query parameters are text. Where there is nothing to preview, it stays a field too many. */
  private static boolean preview(ObjectNode input) {
    JsonNode wanted = input.remove("preview");
    if (wanted == null || wanted.asText().equals("false")) {
      return false;
    }
    if (!wanted.asText().equals("true")) {
      // Taken for a no, it would carry out what was only to be looked at.
      throw Validation.refuse("/preview", "must be true or false");
    }
    return true;
  }

  private static String decoded(String body) {
    try {
      return new String(Base64.getDecoder().decode(body), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notBase64) {
      throw Validation.refuse("", "is not valid base64");
    }
  }

  private static void addAll(ObjectNode input, JsonNode parameters) {
    parameters.properties().forEach(one -> input.set(one.getKey(), one.getValue()));
  }

  private static Credentials credentials(JsonNode claims) {
    if (claims.isMissingNode()) {
      return new Credentials.None();
    }
    // An ID token has the same audience; only an access token is a key to an API.
    if (!claims.path("token_use").asText().equals("access")) {
      throw new Refused(new Refusal.SignInRequired());
    }
    try {
      return new Credentials.Token(
          new UserId(claims.path("username").asText()),
          // Not iat: each refresh gives a token issued anew, for a session that began long before.
          Instant.ofEpochSecond(Long.parseLong(claims.path("auth_time").asText())));
    } catch (IllegalArgumentException notOurs) {
      throw new Refused(new Refusal.SignInRequired());
    }
  }

  /**
   * The answer.
   *
   * @param requestId as the caller knows the request
   */
  static ObjectNode answer(Answer answer, String requestId) {
    ObjectNode response = Json.MAPPER.createObjectNode();
    response.put("statusCode", answer.status());
    ObjectNode headers = response.putObject("headers");
    headers.put(
        "content-type", answer.problem() == null ? "application/json" : "application/problem+json");
    headers.put("cache-control", "no-store");
    headers.put("x-request-id", requestId);
    if (answer.status() == UNAUTHORIZED) {
      headers.put("www-authenticate", "Bearer");
    }
    Problem problem = answer.problem();
    if (problem != null && problem.retryAt() != null) {
      headers.put("retry-after", retryAfter(problem.retryAt()));
    }
    response.put("body", problem == null ? answer.json() : Json.write(problem));
    return response;
  }

  /** As an HTTP date (RFC 9110, 10.2.3): it needs no clock to write, and none in step to read. */
  private static String retryAfter(String instant) {
    // Rounded up: who comes back in that very second is not too early.
    return HTTP_DATE.format(Instant.parse(instant).plusNanos(999_999_999));
  }
}
