package io.gatehouse.lambda.passwords;

import io.gatehouse.lambda.edge.FunctionName;
import io.gatehouse.lambda.edge.OperationHandler;
import io.micronaut.context.ApplicationContext;

/** Lambda's way into {@link AdminPasswordOperations}. */
public final class AdminPasswordsHandler extends OperationHandler {
  public AdminPasswordsHandler() {
    super(FunctionName.ADMIN_PASSWORDS, AdminPasswordOperations.class);
  }

  public AdminPasswordsHandler(ApplicationContext context) {
    super(context, FunctionName.ADMIN_PASSWORDS, AdminPasswordOperations.class);
  }
}
