package io.gatehouse.lambda.delegation;

import io.gatehouse.lambda.edge.FunctionName;
import io.gatehouse.lambda.edge.OperationHandler;
import io.micronaut.context.ApplicationContext;

/** Lambda's way into {@link DelegationOperations}. */
public final class DelegationHandler extends OperationHandler {
  public DelegationHandler() {
    super(FunctionName.DELEGATION, DelegationOperations.class);
  }

  public DelegationHandler(ApplicationContext context) {
    super(context, FunctionName.DELEGATION, DelegationOperations.class);
  }
}
