package io.gatehouse.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** {@code /config.json}: which user pool the console signs in to, and how. */
final class ConsoleConfigurationEndpoint implements HttpHandler {
  private final Answer answer;

  ConsoleConfigurationEndpoint(JsonNode configuration, Map<String, String> headers) {
    this.answer =
        Answer.json(200, configuration.toString().getBytes(StandardCharsets.UTF_8))
            .with(headers)
            .with(Map.of("Cache-Control", "no-store"));
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    answer.send(exchange);
  }
}
