package io.gatehouse.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.util.Map;

/**
 * Serves the console with the headers of the distribution. Nothing is cached: the next build shows
 * at once.
 */
final class SiteEndpoint implements HttpHandler {
  private final SiteFiles files;
  private final Map<String, String> headers;

  SiteEndpoint(SiteFiles files, Map<String, String> headers) {
    this.files = files;
    this.headers = headers;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    String method = exchange.getRequestMethod();
    Answer answer =
        method.equals("GET") || method.equals("HEAD")
            ? files.find(exchange.getRequestURI().getPath()).orElse(Answer.text(404, "Not found"))
            : Answer.text(405, "Only GET and HEAD");
    answer.with(headers).with(Map.of("Cache-Control", "no-store")).send(exchange);
  }
}
