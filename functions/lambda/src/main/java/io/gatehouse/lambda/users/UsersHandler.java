package io.gatehouse.lambda.users;

import io.gatehouse.lambda.edge.FunctionName;
import io.gatehouse.lambda.edge.OperationHandler;
import io.micronaut.context.ApplicationContext;

/** Lambda's way into {@link UserOperations}. */
public final class UsersHandler extends OperationHandler {
  public UsersHandler() {
    super(FunctionName.USERS, UserOperations.class);
  }

  public UsersHandler(ApplicationContext context) {
    super(context, FunctionName.USERS, UserOperations.class);
  }
}
