package io.gatehouse.lambda.seats;

import io.gatehouse.lambda.edge.FunctionName;
import io.gatehouse.lambda.edge.OperationHandler;
import io.micronaut.context.ApplicationContext;

/** Lambda's way into {@link SeatOperations}. */
public final class SeatsHandler extends OperationHandler {
  public SeatsHandler() {
    super(FunctionName.SEATS, SeatOperations.class);
  }

  public SeatsHandler(ApplicationContext context) {
    super(context, FunctionName.SEATS, SeatOperations.class);
  }
}
