package io.gatehouse.lambda.portal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.lambda.edge.FunctionName;
import io.gatehouse.lambda.edge.Operation;
import java.util.Map;
import java.util.function.Consumer;

/** One direct invocation by another workload (R52): a recorded event with other content. */
public final class DirectCall {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final TestPortal portal;
  private final FunctionName function;
  private final ObjectNode event = Events.direct();

  DirectCall(TestPortal portal, Operation operation) {
    this.portal = portal;
    this.function = operation.function();
    event.put("operation", operation.id()).remove("idempotencyKey");
    event.putObject("actor");
    event.putObject("input");
  }

  /** {@code userId}, {@code email} or {@code workload}; may be called for more than one. */
  public DirectCall actor(String by, String value) {
    event.withObjectProperty("actor").put(by, value);
    return this;
  }

  public DirectCall input(Map<String, ?> input) {
    event.set("input", MAPPER.valueToTree(input));
    return this;
  }

  public DirectCall key(String key) {
    event.put("idempotencyKey", key);
    return this;
  }

  public DirectCall vary(Consumer<ObjectNode> how) {
    how.accept(event);
    return this;
  }

  public Reply send() {
    return sendTo(function);
  }

  /** Whichever function answers the operation. */
  public Reply sendTo(FunctionName other) {
    JsonNode answer = portal.functions().invoke(other, event, portal.invocation());
    JsonNode said = answer.has("problem") ? answer.path("problem") : answer.path("output");
    return new Reply(answer.path("status").asInt(), said, said.toString(), Map.of());
  }
}
