package io.gatehouse.lambda.imports;

import io.gatehouse.lambda.edge.FunctionName;
import io.gatehouse.lambda.edge.OperationHandler;
import io.micronaut.context.ApplicationContext;

/** Lambda's way into {@link ImportOperations}. */
public final class ImportsHandler extends OperationHandler {
  public ImportsHandler() {
    super(FunctionName.IMPORTS, ImportOperations.class);
  }

  public ImportsHandler(ApplicationContext context) {
    super(context, FunctionName.IMPORTS, ImportOperations.class);
  }
}
