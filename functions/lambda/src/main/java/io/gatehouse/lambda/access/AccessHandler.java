package io.gatehouse.lambda.access;

import io.gatehouse.lambda.edge.FunctionName;
import io.gatehouse.lambda.edge.OperationHandler;
import io.micronaut.context.ApplicationContext;

/** Lambda's way into {@link AccessOperations}. */
public final class AccessHandler extends OperationHandler {
  public AccessHandler() {
    super(FunctionName.ACCESS, AccessOperations.class);
  }

  public AccessHandler(ApplicationContext context) {
    super(context, FunctionName.ACCESS, AccessOperations.class);
  }
}
