package io.gatehouse.lambda.partneraccess;

import io.gatehouse.lambda.edge.FunctionName;
import io.gatehouse.lambda.edge.OperationHandler;
import io.micronaut.context.ApplicationContext;

/** Lambda's way into {@link PartnerAccessOperations}. */
public final class PartnerAccessHandler extends OperationHandler {
  public PartnerAccessHandler() {
    super(FunctionName.PARTNER_ACCESS, PartnerAccessOperations.class);
  }

  public PartnerAccessHandler(ApplicationContext context) {
    super(context, FunctionName.PARTNER_ACCESS, PartnerAccessOperations.class);
  }
}
