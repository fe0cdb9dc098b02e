package io.gatehouse.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Answers as the local cloud would on the three paths the host uses, and remembers what it was
 * asked.
 */
final class LocalCloudStub implements AutoCloseable {
  static final String MAILS =
      """
      {"messages": {"000000000000": [
        {"MessageId": "m-1", "Source": "no-reply@gatehouse.example", "To": ["ann@one.example"], "Subject": "First",
         "BodyText": "Code 123 456", "BodyHtml": "<p>Code</p>", "Timestamp": 1795351190.5},
        {"MessageId": "m-2", "Source": "no-reply@gatehouse.example", "To": ["bo@two.example"], "Subject": "<Second>",
         "BodyText": "Code 654 321", "BodyHtml": null, "Timestamp": 1795351191.5}]}}
      """;

  record Asked(String method, String target, String authorization, String body) {}

  final List<Asked> asked = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  LocalCloudStub() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/_ministack/ses/messages", exchange -> answer(exchange, 200, MAILS));
    server.createContext(
        "/_aws/execute-api/api1/$default/",
        exchange -> answer(exchange, 404, "{\"type\":\"problem\"}"));
    server.createContext("/", exchange -> answer(exchange, 200, "{\"signedIn\":true}"));
    server.start();
  }

  URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  private void answer(HttpExchange exchange, int status, String body) throws IOException {
    String sent = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    String authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
    asked.add(
        new Asked(
            exchange.getRequestMethod(), exchange.getRequestURI().toString(), authorization, sent));
    exchange.getResponseHeaders().set("Content-Type", "application/problem+json");
    exchange.getResponseHeaders().set("apigw-requestid", "r-1");
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(status, bytes.length);
    exchange.getResponseBody().write(bytes);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
