package io.gatehouse.lambda.accountaccess;

import io.gatehouse.lambda.edge.FunctionName;
import io.gatehouse.lambda.edge.OperationHandler;
import io.micronaut.context.ApplicationContext;

/** Lambda's way into {@link AccountAccessOperations}. */
public final class AccountAccessHandler extends OperationHandler {
  public AccountAccessHandler() {
    super(FunctionName.ACCOUNT_ACCESS, AccountAccessOperations.class);
  }

  public AccountAccessHandler(ApplicationContext context) {
    super(context, FunctionName.ACCOUNT_ACCESS, AccountAccessOperations.class);
  }
}
