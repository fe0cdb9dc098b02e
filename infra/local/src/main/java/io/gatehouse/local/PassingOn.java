package io.gatehouse.local;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Passes requests on to the local cloud, as the distribution passes them on to AWS; 502 if nobody
 * answers there.
 */
final class PassingOn implements HttpHandler {
  /** Headers of one connection (RFC 9110, 7.6.1), and those the client writes itself. */
  private static final Set<String> OF_THE_CONNECTION =
      Set.of(
          "connection",
          "content-length",
          "expect",
          "host",
          "keep-alive",
          "te",
          "trailer",
          "transfer-encoding",
          "upgrade");

  private final HttpClient client;
  private final Predicate<HttpExchange> allowed;
  private final Function<HttpExchange, URI> target;
  private final Map<String, String> headers;

  private PassingOn(
      HttpClient client,
      Predicate<HttpExchange> allowed,
      Function<HttpExchange, URI> target,
      Map<String, String> headers) {
    this.client = client;
    this.allowed = allowed;
    this.target = target;
    this.headers = headers;
  }

  /** What the distribution passes on, to the same path of the HTTP API. */
  static PassingOn toApi(HttpClient client, URI api, Map<String, String> headers) {
    return new PassingOn(
        client, exchange -> true, exchange -> URI.create(api + rawPathAndQuery(exchange)), headers);
  }

  /**
   * The console's calls to Cognito, which in AWS go to Cognito's own address. No other service is
   * reached so.
   */
  static PassingOn toCognito(HttpClient client, URI cloud) {
    return new PassingOn(client, PassingOn::isCognito, exchange -> cloud.resolve("/"), Map.of());
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    Answer answer;
    try {
      answer = allowed.test(exchange) ? ask(exchange) : Answer.text(404, "Not found");
    } catch (IOException unreachable) {
      answer = Answer.text(502, "The local cloud does not answer");
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      answer = Answer.text(503, "Shutting down");
    }
    answer.with(headers).send(exchange);
  }

  private Answer ask(HttpExchange exchange) throws IOException, InterruptedException {
    byte[] body = exchange.getRequestBody().readAllBytes();
    HttpRequest.Builder request =
        HttpRequest.newBuilder(target.apply(exchange))
            .method(
                exchange.getRequestMethod(),
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    exchange.getRequestHeaders().forEach((name, values) -> copy(name, values, request));
    HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
    Map<String, String> answered = new LinkedHashMap<>();
    response.headers().map().forEach((name, values) -> copy(name, values, answered));
    return new Answer(response.statusCode(), answered, response.body());
  }

  private static void copy(String name, List<String> values, HttpRequest.Builder request) {
    if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
      values.forEach(value -> request.header(name, value));
    }
  }

  private static void copy(String name, List<String> values, Map<String, String> answered) {
    if (!OF_THE_CONNECTION.contains(name.toLowerCase(Locale.ROOT))) {
      answered.put(name, String.join(", ", values));
    }
  }

  private static boolean isCognito(HttpExchange exchange) {
    String operation = exchange.getRequestHeaders().getFirst("X-Amz-Target");
    return operation != null
        && operation.startsWith("AWSCognitoIdentityProviderService.")
        && exchange.getRequestMethod().equals("POST");
  }

  private static String rawPathAndQuery(HttpExchange exchange) {
    String query = exchange.getRequestURI().getRawQuery();
    return exchange.getRequestURI().getRawPath() + (query == null ? "" : "?" + query);
  }
}
