package io.gatehouse.lambda.edge;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.domain.permission.PermissionId;
import io.gatehouse.lambda.runtime.FunctionHandler;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A function that answers operations. A subclass names its {@link Operations}; everything else is
 * the same for all.
 */
// Only the bean context is asked, which the superclass has made; no method of a subclass is called.
@SuppressWarnings("this-escape")
public abstract class OperationHandler extends FunctionHandler {
  private final Edge edge;
  private final Map<Operation, Binding<?, ?, ?>> bindings;

  /** For Lambda. */
  protected OperationHandler(FunctionName function, Class<? extends Operations> operations) {
    this.edge = bean(Edge.class);
    this.bindings = bindings(function, bean(operations).bindings());
  }

  /** For tests and the local host: over a bean context of theirs. */
  protected OperationHandler(
      ApplicationContext context, FunctionName function, Class<? extends Operations> operations) {
    super(context);
    this.edge = bean(Edge.class);
    this.bindings = bindings(function, bean(operations).bindings());
  }

  private static Map<Operation, Binding<?, ?, ?>> bindings(
      FunctionName function, List<Binding<?, ?, ?>> all) {
    Map<Operation, Binding<?, ?, ?>> byOperation = new EnumMap<>(Operation.class);
    for (Binding<?, ?, ?> binding : all) {
      if (binding.operation().function() != function
          || byOperation.put(binding.operation(), binding) != null) {
        throw new IllegalStateException(binding.operation() + " is bound twice, or elsewhere");
      }
    }
    return byOperation;
  }

  @Override
  protected final void handle(InputStream event, OutputStream answer, @Nullable Context context)
      throws IOException {
    String invocation = context == null ? "none" : context.getAwsRequestId();
    JsonNode response = edge.answer(Json.MAPPER.readTree(event), bindings, invocation);
    Json.MAPPER.writeValue(answer, response);
  }

  /**
   * Warms the whole way of a request, from the event over the access decision to the answer:
   * everything this function answers is asked for once, by a user who does not exist. Nothing is
   * written, because nobody is let through.
   */
  @Override
  public void prime() throws IOException {
    for (Operation operation : bindings.keySet()) {
      ObjectNode event = Json.MAPPER.createObjectNode();
      event.put("operation", operation.id());
      event.putObject("actor").put("userId", "usr_priming");
      ObjectNode input = event.putObject("input");
      if (operation.requirement() instanceof Requirement.Public) {
        input.put("token", "usr_priming.lnk_priming.priming");
      } else {
        input.put("companyId", "cmp_priming");
      }
      if (operation.requirement() instanceof Requirement.Asking) {
        input.put("userId", "usr_priming").put("permission", PermissionId.USERS_VIEW.value());
      }
      handle(
          new ByteArrayInputStream(Json.MAPPER.writeValueAsBytes(event)),
          OutputStream.nullOutputStream(),
          null);
    }
  }
}
