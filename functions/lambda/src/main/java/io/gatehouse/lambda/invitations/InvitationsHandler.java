package io.gatehouse.lambda.invitations;

import io.gatehouse.lambda.edge.FunctionName;
import io.gatehouse.lambda.edge.OperationHandler;
import io.micronaut.context.ApplicationContext;

/** Lambda's way into {@link InvitationOperations}. */
public final class InvitationsHandler extends OperationHandler {
  public InvitationsHandler() {
    super(FunctionName.INVITATIONS, InvitationOperations.class);
  }

  public InvitationsHandler(ApplicationContext context) {
    super(context, FunctionName.INVITATIONS, InvitationOperations.class);
  }
}
