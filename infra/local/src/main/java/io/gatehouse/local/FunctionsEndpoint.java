package io.gatehouse.local;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the local cloud hands over events: the function's name stands in a header, the event in the
 * body, and the body of the answer is the function's.
 *
 * <p>200 with the answer; 404 for a name the stack does not know; 500 with {@code errorType} and
 * {@code errorMessage} when the handler throws, which the cloud turns into a function error with
 * its retries.
 */
final class FunctionsEndpoint implements HttpHandler {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Functions functions;

  FunctionsEndpoint(Functions functions) {
    this.functions = functions;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    LocalContext context = LocalContext.of(exchange.getRequestHeaders(), Clock.systemUTC());
    Optional<LocalFunction> function = functions.named(context.functionName());
    if (function.isEmpty()) {
      Answer.json(
              404, error("Runtime.NoSuchFunction", "No function named " + context.functionName()))
          .send(exchange);
      return;
    }
    Answer answer;
    try {
      answer =
          Answer.json(
              200, function.get().invoke(exchange.getRequestBody().readAllBytes(), context));
    } catch (
        Throwable
            failure) { // A handler's error is a function error, as in Lambda, and no reason to hang
      // up.
      failure.printStackTrace();
      answer =
          Answer.json(
              500, error(failure.getClass().getName(), Objects.toString(failure.getMessage(), "")));
    }
    answer.send(exchange);
  }

  private static byte[] error(String type, String message) throws IOException {
    return JSON.writeValueAsBytes(Map.of("errorType", type, "errorMessage", message));
  }
}
