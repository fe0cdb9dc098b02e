package io.gatehouse.lambda.edge;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * From where an HTTP request came, for the event log (R48). API Gateway knows for certain who
 * called it: behind CloudFront that is CloudFront, which has written before itself who called it in
 * turn. Whoever goes around CloudFront can make up what stands before them, so both are kept:
 * {@code 203.0.113.9 via 130.176.1.2}.
 */
final class CallerAddress {
  private static final Pattern ADDRESS = Pattern.compile("[0-9A-Fa-f.:]{2,45}");

  private CallerAddress() {}

  /** The address, and through whom; null if API Gateway does not say. */
  static @Nullable String of(JsonNode event) {
    String called = event.path("requestContext").path("http").path("sourceIp").asText("");
    if (called.isEmpty()) {
      return null;
    }
    String chain = event.path("headers").path("x-forwarded-for").asText("");
    List<String> hops = List.of(chain.split("\\s*,\\s*", -1));
    if (hops.size() < 2 || !hops.getLast().strip().equals(called)) {
      return called;
    }
    String before = hops.get(hops.size() - 2).strip();
    return ADDRESS.matcher(before).matches() ? before + " via " + called : called;
  }
}
