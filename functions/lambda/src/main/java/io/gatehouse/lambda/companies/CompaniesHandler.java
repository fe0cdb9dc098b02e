package io.gatehouse.lambda.companies;

import io.gatehouse.lambda.edge.FunctionName;
import io.gatehouse.lambda.edge.OperationHandler;
import io.micronaut.context.ApplicationContext;

/** Lambda's way into {@link CompanyOperations}. */
public final class CompaniesHandler extends OperationHandler {
  public CompaniesHandler() {
    super(FunctionName.COMPANIES, CompanyOperations.class);
  }

  public CompaniesHandler(ApplicationContext context) {
    super(context, FunctionName.COMPANIES, CompanyOperations.class);
  }
}
