package io.gatehouse.lambda.edge;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.domain.refusal.Refused;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers events. Whatever happens, the caller gets an answer, and whatever went wrong is told in
 * one way.
 */
@Singleton
final class Edge {
  private static final Logger LOG = LoggerFactory.getLogger(Edge.class);

  private final Executor executor;

  Edge(Executor executor) {
    this.executor = executor;
  }

  /**
   * Answers one event.
   *
   * @param bindings what this function answers
   * @param invocation Lambda's request id, for events that bring none
   */
  JsonNode answer(JsonNode event, Map<Operation, Binding<?, ?, ?>> bindings, String invocation) {
    if (HttpEvents.isOne(event)) {
      String requestId = HttpEvents.requestId(event, invocation);
      Operation operation = HttpEvents.operation(event);
      Answer answer =
          answer(
              operation, bindings, requestId, known -> HttpEvents.request(event, known, requestId));
      return HttpEvents.answer(answer, HttpEvents.callersRequestId(event, requestId));
    }
    Operation operation = DirectInvocations.operation(event);
    return DirectInvocations.answer(
        answer(
            operation,
            bindings,
            invocation,
            known -> DirectInvocations.request(event, known, invocation)));
  }

  private Answer answer(
      @Nullable Operation operation,
      Map<Operation, Binding<?, ?, ?>> bindings,
      String requestId,
      RequestReader reader) {
    Binding<?, ?, ?> binding = operation == null ? null : bindings.get(operation);
    if (operation == null || binding == null) {
      return Answer.failure(Problems.unknownOperation(requestId));
    }
    Answer answer = guarded(operation, binding, requestId, reader);
    LOG.atInfo()
        .addKeyValue("operation", operation.id())
        .addKeyValue("answerRequestId", requestId)
        .addKeyValue("status", answer.status())
        .log("answered");
    return answer;
  }

  private Answer guarded(
      Operation operation, Binding<?, ?, ?> binding, String requestId, RequestReader reader) {
    try {
      return executor.execute(binding, reader.read(operation));
    } catch (Refused refused) {
      return Answer.failure(Problems.of(refused.refusal(), requestId));
    } catch (RuntimeException failure) {
      LOG.atError()
          .addKeyValue("operation", operation.id())
          .addKeyValue("answerRequestId", requestId)
          .setCause(failure)
          .log("failed unexpectedly");
      return Answer.failure(Problems.unexpected(requestId));
    }
  }

  /** Reads the request once its operation is known. */
  @FunctionalInterface
  private interface RequestReader {
    Request read(Operation operation);
  }
}
